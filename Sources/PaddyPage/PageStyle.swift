/// How the page looks: paper and ink by day, dark by night, one column on a phone and several on a desk.
enum PageStyle {
  static let text = colours + frame + alarms + plots + tables

  private static let colours = """
    :root{--paper:#f5f3ec;--card:#fffefa;--ink:#1d2721;--soft:#5c6a61;--line:#e2dfd3;--twin:#1f7a73;--band:#1f7a7333;--dot:#b8521a;
    --wanted:#6fa34f26;--limit:#6fa34f;--critical:#b3261e;--warning:#9a6100;--notice:#2c628b;--well:#2b7a4b;--on:#fff;
    --critical-wash:#fbe9e6;--warning-wash:#fbf1dc;--notice-wash:#e6f0f7;--well-wash:#e4f2e7}
    @media (prefers-color-scheme:dark){:root{--paper:#101512;--card:#19201c;--ink:#e6ece7;--soft:#9aa89f;--line:#2b342e;--twin:#57c2b6;
    --band:#57c2b638;--dot:#f2a15c;--wanted:#8fce6a1c;--limit:#6d9a52;--critical:#ff8a7e;--warning:#f7bf5f;--notice:#8bc1ec;--well:#7fd39c;
    --on:#101512;--critical-wash:#3a1d1a;--warning-wash:#352a15;--notice-wash:#182a38;--well-wash:#173022}}

    """

  private static let frame = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
    font-variant-numeric:tabular-nums}
    #live{max-width:1320px;margin:0 auto;padding:16px 16px 40px}
    a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:2px}
    a:focus-visible,summary:focus-visible{outline:2px solid var(--twin);outline-offset:2px}
    h1{font-size:1.35rem;line-height:1.2;margin:0;font-weight:650;letter-spacing:-.01em}
    h2{font-size:1.05rem;margin:28px 0 10px;font-weight:650}
    h2 small{font-weight:400;font-size:.85rem;color:var(--soft);margin-left:6px}
    p{margin:0}
    .top{display:flex;justify-content:space-between;align-items:center;gap:12px}
    .crumb{margin-top:6px;font-size:.95rem}
    .crumb a{color:var(--soft);margin-right:8px}
    .status{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;margin:14px 0 8px;padding:14px 18px;border-radius:12px;
    background:var(--well-wash);color:var(--well)}
    .status b{font-size:1.7rem;line-height:1.15;font-weight:700;letter-spacing:-.015em}
    .status .urgent{margin-left:auto;font-weight:600}
    .status.critical{background:var(--critical-wash);color:var(--critical)}
    .status.warning{background:var(--warning-wash);color:var(--warning)}
    .status.notice{background:var(--notice-wash);color:var(--notice)}
    .status.quiet{background:var(--card);color:var(--soft)}
    .when,.nothing,.dim,.sub,footer{color:var(--soft)}
    .when,.sub,footer{font-size:.85rem}
    .pill,.chip{display:inline-block;border-radius:99px;font-size:.75rem;font-weight:600;padding:2px 10px;white-space:nowrap}
    .pill{border:1px solid var(--line);color:var(--soft)}
    .pill.live{color:var(--well);border-color:currentColor}
    .pill.live::before{content:"";display:inline-block;width:7px;height:7px;border-radius:50%;background:currentColor;margin-right:6px;vertical-align:1px}
    .pill.lost{color:var(--critical);border-color:currentColor}
    .chip{background:var(--soft);color:var(--on);vertical-align:2px}
    .chip.critical,.critical .chip{background:var(--critical)}
    .chip.warning,.warning .chip{background:var(--warning)}
    .chip.notice,.notice .chip{background:var(--notice)}
    .chip.well{background:var(--well)}
    footer{margin-top:32px;border-top:1px solid var(--line);padding-top:12px}
    summary{cursor:pointer;color:var(--soft);padding:8px 0;font-size:.9rem}
    .counts{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:0;padding:0;color:var(--soft)}
    .counts b{color:var(--ink)}

    """

  private static let alarms = """
    .alarms{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,380px),1fr));gap:10px}
    .alarm{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--notice);border-radius:10px;padding:12px 14px}
    .alarm.critical{border-left-color:var(--critical)}
    .alarm.warning{border-left-color:var(--warning)}
    .alarm .kind{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 8px}
    .alarm .kind b{font-size:1.02rem}
    .alarm .lead{color:var(--soft);font-size:.85rem}
    .alarm .todo{margin:8px 0 6px;padding:8px 10px;border-radius:7px;background:var(--notice-wash)}
    .alarm.critical .todo{background:var(--critical-wash)}
    .alarm.warning .todo{background:var(--warning-wash)}
    .alarm .what{margin-top:4px}
    .alarm .why{color:var(--soft);font-size:.85rem}
    .each{list-style:none;margin:4px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:2px 14px;font-size:.9rem}
    .past{margin:0;padding-left:18px;color:var(--soft);font-size:.9rem}

    """

  private static let plots = """
    .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:10px}
    .tile{margin:0;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 14px 8px}
    .tile figcaption{font-size:.85rem;color:var(--soft);font-weight:600}
    .value{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 6px}
    .value>b{font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.02em}
    .value .unit{color:var(--soft)}
    .value .next{margin-left:auto;text-align:right;font-size:.85rem;color:var(--soft)}
    .value .next b{color:var(--ink)}
    .bad,.value.bad>b,.cell .bad{color:var(--critical)}
    .sub{min-height:1.3em}
    .key{display:inline-block;width:14px;height:9px;border-radius:2px;background:var(--band);border-top:2px solid var(--twin);margin-right:6px}
    .key.dot{width:8px;height:8px;border:0;border-radius:50%;background:var(--dot);margin:0 9px 0 3px}
    svg{display:block;width:100%;height:auto;overflow:visible}
    svg.chart{margin-top:6px}
    .band{fill:var(--band)}
    .mean{fill:none;stroke:var(--twin);stroke-width:1.8;stroke-linejoin:round;vector-effect:non-scaling-stroke}
    .wanted{fill:var(--wanted)}
    .limit{stroke:var(--limit);stroke-dasharray:4 3;stroke-width:1}
    .grid{stroke:var(--line);stroke-width:1}
    .now{stroke:var(--soft);stroke-dasharray:1 3;stroke-width:1}
    .tick{fill:var(--soft);font-size:10.5px}
    circle.dot{fill:var(--dot);opacity:.5}
    circle.dot.last{opacity:1;stroke:var(--card);stroke-width:1.2}
    circle.mean-dot{fill:var(--twin);opacity:1;stroke:var(--card);stroke-width:1.2}
    line.expected{stroke:var(--twin);stroke-width:5;stroke-linecap:round;opacity:.35}
    circle.expected{fill:var(--card);stroke:var(--twin);stroke-width:2}
    .rows{background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}
    .row{display:grid;grid-template-columns:minmax(130px,1.5fr) repeat(var(--columns),minmax(0,1fr));gap:0 16px;align-items:center;
    padding:7px 14px;text-decoration:none;border-top:1px solid var(--line)}
    .row:first-child{border-top:0}
    a.row:hover{background:var(--paper)}
    .row.head{font-size:.8rem;font-weight:600;color:var(--soft)}
    .row.head small{font-weight:400}
    .name{display:grid;grid-template-columns:auto 1fr;column-gap:9px;align-items:center}
    .name small{grid-column:2;color:var(--soft);line-height:1.25}
    .light{display:inline-block;width:10px;height:10px;border-radius:50%;background:var(--well)}
    .light.critical,.light.faulty{background:var(--critical)}
    .light.warning,.light.suspect{background:var(--warning)}
    .light.notice{background:var(--notice)}
    .light.silent{background:var(--soft)}
    .cell{display:grid;grid-template-columns:3.4em minmax(0,1fr);align-items:center;gap:8px}
    .cell em{display:none;font-style:normal;color:var(--soft);font-size:.72rem}
    .cell b{font-weight:600;text-align:right}
    .cell b i{display:none;font-weight:400;font-style:normal;color:var(--soft);font-size:.72rem}
    .cell b.dim{color:var(--soft)}
    svg.spark{max-width:120px}
    @media (max-width:820px){.status .urgent{margin-left:0;width:100%}.row.head{display:none}
    .row{grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 12px;padding:10px 14px}
    .name{grid-column:1/-1;display:flex;gap:9px}.name small{margin-left:auto}
    th:nth-child(6),td:nth-child(6){display:none}
    .cell{display:block}.cell em{display:block}.cell b{text-align:left}.cell b i{display:inline}.cell svg{display:none}}

    """

  private static let tables = """
    .bar{display:flex;height:12px;border-radius:6px;overflow:hidden;gap:2px;margin-bottom:8px}
    .bar span{min-width:3px}
    .bar .well{background:var(--well)}.bar .suspect{background:var(--warning)}.bar .faulty{background:var(--critical)}.bar .silent{background:var(--soft)}
    .counts .light{margin-right:6px}
    .scroll{overflow-x:auto;margin-top:10px;background:var(--card);border:1px solid var(--line);border-radius:10px}
    table{border-collapse:collapse;width:100%;font-size:.88rem}
    th,td{text-align:left;padding:6px 12px;white-space:nowrap;border-top:1px solid var(--line)}
    th{color:var(--soft);font-weight:600;border-top:0}
    td .light{margin-right:8px}
    td small{color:var(--soft)}
    .number{text-align:right}
    @media (max-width:820px){th,td{padding:6px 8px}td small{display:block;white-space:normal;margin-left:18px}}
    """
}
