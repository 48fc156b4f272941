package io.entente.export;

/** Style sheets of the pages. */
final class Style {

  /** What sheets, keys and practice pages have in common: tables, trees and notes. */
  static final String GAMES =
      """
      table{border-collapse:collapse;margin:.6em 0}
      caption{text-align:left;font-style:italic;padding-bottom:.2em}
      th,td{border:1px solid var(--line);padding:.25em .6em;text-align:center}
      th{font-weight:600}
      td.corner{border:0}
      .scroll{overflow-x:auto}
      .note,.source,.code,.how{font-size:.85em;color:var(--soft)}
      ul.tree,ul.tree ul{list-style:none;margin:.1em 0;padding-left:1.2em;border-left:1px solid var(--line)}
      ul.tree{padding-left:.6em}
      svg.tree{max-width:100%;height:auto;display:block;margin:.6em 0}
      svg.tree text{font:13px system-ui,sans-serif;fill:var(--ink)}
      svg.tree path{stroke:var(--ink);fill:none;stroke-width:1.2}
      svg.tree circle{fill:var(--ink)}
      svg.tree .together{stroke-dasharray:3 4}
      @media screen and (max-width:640px){svg.tree{display:none}}
      """;

  /** Black on white, for paper. */
  static final String SHEETS =
      """
      :root{--ink:#111;--soft:#444;--line:#666}
      body{font:11.5pt/1.45 Georgia,'Times New Roman',serif;max-width:44em;margin:2em auto;padding:0 1em;color:var(--ink);background:#fff}
      section.sheet{break-after:page}
      section.sheet:last-child{break-after:auto}
      header.sheet{display:flex;justify-content:space-between;align-items:baseline;gap:2em;border-bottom:2px solid var(--ink);margin-bottom:1em}
      header.sheet .code{font:600 1.05em ui-monospace,monospace;color:var(--ink)}
      .name{flex:1;border-bottom:1px solid var(--line);min-width:12em}
      .name span{font-size:.85em;color:var(--soft)}
      caption{white-space:nowrap}
      h1{font-size:1.25em;margin:.2em 0}h2{font-size:1.08em;margin:0 0 .2em;break-after:avoid}
      h2 .code{font:400 .8em ui-monospace,monospace}
      article{margin:1.6em 0}
      li,table,figure{break-inside:avoid}
      ol.asks>li{margin:.7em 0}
      .line{border-bottom:1px solid var(--line);height:1.9em}
      .line.figure{width:9em}
      ul.ticks{list-style:none;padding:0;margin:.3em 0;display:flex;flex-wrap:wrap;gap:.2em 1.6em}
      .box{display:inline-block;width:.75em;height:.75em;border:1px solid var(--ink);margin-right:.4em;vertical-align:-.05em}
      .blank{display:inline-block;min-width:5em;border-bottom:1px solid var(--line)}
      table.places td,table.places th{text-align:left}
      table.places td{padding-right:1.2em}
      table.places span.tick{margin-right:1.2em;white-space:nowrap}
      table.key{width:100%}table.key td,table.key th{text-align:left;vertical-align:top}
      table.key th a{white-space:nowrap;color:inherit}
      table.key ol{margin:0;padding-left:1.4em}
      thead{display:table-header-group}
      details{margin:.3em 0}summary{cursor:pointer}
      @media print{body{margin:0;max-width:none;padding:0}}
      """;

  /** For screens of any width, light or dark; prints as a worksheet. */
  static final String PAGE =
      """
      :root{--ink:#1a1a1a;--soft:#4a4a4a;--line:#767676;--back:#fff;--card:#f6f6f4;--link:#0b4f9c;color-scheme:light dark}
      @media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#b9b9b9;--line:#8c8c8c;--back:#16181b;--card:#212429;--link:#8ec1ff}}
      *{box-sizing:border-box}
      body{font:1.05rem/1.55 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--back)}
      main,header.top{max-width:46rem;margin:0 auto;padding:0 1rem}
      header.top{padding-top:1.2rem}
      h1{font-size:1.6rem;line-height:1.25;margin:.2em 0}h2{font-size:1.25rem;margin:2.2rem 0 .3rem;line-height:1.3}h3{font-size:1rem;margin:1.2em 0 .3em}
      a{color:var(--link)}
      nav ol{padding-left:1.6em;margin:.4em 0}
      .bar{display:flex;flex-wrap:wrap;gap:.6em 1em;align-items:center;margin:1em 0}
      button,select,input,textarea{font:inherit;color:inherit;background:var(--back);border:1px solid var(--line);border-radius:.3em;padding:.35em .6em;max-width:100%}
      button{cursor:pointer}
      :focus-visible{outline:3px solid var(--link);outline-offset:2px}
      .ask{background:var(--card);border-radius:.5em;padding:.7em 1em;margin:1em 0}
      fieldset{border:0;margin:.5em 0;padding:0;min-width:0}
      legend{padding:0;font-weight:400}
      .ticks{display:flex;flex-wrap:wrap;gap:.2em 1.3em}
      label{display:inline-flex;flex-wrap:wrap;max-width:100%;gap:.1em .5em;align-items:center;min-height:1.9em}
      .ticks label{flex-wrap:nowrap}
      fieldset>label{display:flex}select{min-width:0}
      .ticks input{width:1.15em;height:1.15em;flex:none}
      .place{display:flex;flex-wrap:wrap;gap:.2em .8em;align-items:center;margin:.25em 0}
      .place input{width:7em}
      textarea,input.wide{width:100%}
      details{margin:.35em 0}summary{cursor:pointer;padding:.2em 0;color:var(--link)}
      details details{margin-left:1em}
      details>:not(summary){margin-left:1em}
      [hidden]{display:none}
      @media (prefers-reduced-motion:no-preference){details[open]>:not(summary){animation:show .15s}@keyframes show{from{opacity:0}}}
      @media print{:root{--ink:#111;--soft:#444;--line:#666;--back:#fff;--card:#fff}
        body{font-size:11pt}main,header.top{max-width:none}
        nav,.bar,details,button,.noprint{display:none}
        .ask{padding:0;break-inside:avoid}section.exercise{break-inside:auto}h2{break-after:avoid}
        textarea{min-height:4em}}
      """;

  private Style() {}
}
