@java -jar "%~dp0entente.jar" %*
