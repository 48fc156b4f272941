@echo off
rem Runs Entente, whose jar lies beside this file, on the Java of JAVA_HOME or of the PATH.
rem ENTENTE_JAVA_OPTIONS holds further options for Java, for instance -Xmx8g.
setlocal DisableDelayedExpansion

set "ENTENTE_JAVA=java.exe"
if not defined JAVA_HOME goto search
set "ENTENTE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%ENTENTE_JAVA%" goto run
echo entente: Entente needs Java 17 or newer, and JAVA_HOME, which is "%JAVA_HOME%", has no bin\java.exe. 1>&2
exit /b 2

:search
where java.exe >nul 2>nul
if not errorlevel 1 goto run
echo entente: Entente needs Java 17 or newer, and no java was found; install one, or set JAVA_HOME. 1>&2
exit /b 2

:run
rem These options every Java knows; the jar itself refuses one that is too old.
set "ENTENTE_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="batch" set "ENTENTE_OPTIONS="
if "%~1"=="sensitivity" set "ENTENTE_OPTIONS="
"%ENTENTE_JAVA%" %ENTENTE_OPTIONS% %ENTENTE_JAVA_OPTIONS% -jar "%~dp0entente.jar" %*
exit /b %errorlevel%
