/** The Typst template of the printed record: layout only, tagged, as many pages as it takes. */
export const RECORD_TEMPLATE = `
#let r = json(bytes(sys.inputs.at("record")))
#let strong-text(it) = text(weight: 600, it)
#set document(title: r.title + " – " + r.identity, author: r.clinic)
#set text(lang: "en", font: "Inter", size: 10pt)
// A word longer than any line breaks where it must: nothing runs off the paper.
#show regex("[^\\s\\-\\u{200B}]{36,}"): it => it.text.codepoints().join("\\u{200B}")
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 25mm, bottom: 19mm),
  header-ascent: 5mm,
  footer-descent: 4mm,
  header: [
    #set text(size: 10pt)
    #grid(
      columns: (1fr, auto), row-gutter: 5pt,
      strong-text(r.identity), [#r.clinic],
      [#r.state], strong-text(r.demo),
    )
    #v(-5pt)
    #line(length: 100%, stroke: 1.6pt)
  ],
  footer: context [
    #set text(size: 9pt)
    #line(length: 100%, stroke: 0.6pt)
    #v(-5pt)
    #grid(
      columns: (1fr, auto),
      [#r.title · #r.version],
      [page #counter(page).display() of #counter(page).final().first()],
    )
  ],
)
#set par(leading: 0.55em, spacing: 0.75em)
#show heading.where(level: 1): it => block(above: 0pt, below: 8pt, text(size: 18pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 16pt, below: 7pt, sticky: true, text(size: 13pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 10pt, below: 5pt, sticky: true, text(size: 10.5pt, weight: 600, it.body))
#set list(spacing: 0.5em, body-indent: 5pt)
#set table(inset: (x: 4pt, y: 3.5pt), stroke: (x: none, y: 0.5pt))
#let items(of) = list(..of.map(x => [#x]))
#let labelled(word, of) = if of.len() > 0 [#block(above: 5pt, below: 5pt)[#strong-text(word + ":") #of.join("; ")]]
#let cell(c) = [#if c.mark != "" [#strong-text(c.text) #linebreak()#strong-text(c.mark)] else [#c.text]#if c.comment != "" [#linebreak()Note: #c.comment]]

= #r.title
#block(stroke: 0.8pt, inset: 8pt, width: 100%, below: 10pt)[
  #grid(
    columns: (26mm, 1fr, 26mm, 1fr), row-gutter: 7pt, column-gutter: 3mm,
    ..r.facts.map(f => (f.at(0), strong-text(f.at(1)))).flatten(),
  )
]
#r.clinic#if r.contact != "" [ · #r.contact]
#if r.hash != "" [#linebreak()#text(size: 8.5pt)[SHA-256 of the signed record: #r.hash]]
#if r.amendments.len() > 0 [#block(stroke: (left: 4pt), inset: (left: 8pt, y: 3pt))[#strong-text[Amended: the answers below read as amended; what was signed stands under Amendments.]]]

== Red flags
=== Raised
#if r.flags.len() == 0 [None raised by what is recorded.]
#for f in r.flags [
  #block(stroke: (left: 4pt), inset: (left: 8pt, y: 2pt), breakable: false)[
    #strong-text(f.name + " – " + f.urgency) #linebreak()#f.action
    #labelled("Findings", f.because)
    #strong-text("What was done:")
    #items(f.done)
  ]
]
=== Every question
#let asked(of) = table(
  columns: (1fr, auto),
  table.header(strong-text("Question"), strong-text("Answer")),
  ..of.map(d => ([#d.name], if d.open or d.answer != "No" { strong-text(d.answer) } else [#d.answer])).flatten(),
)
#let half = calc.ceil(r.danger.len() / 2)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, asked(r.danger.slice(0, half)), asked(r.danger.slice(half)))

== History
#for t in r.history [
  === #t.topic
  #if t.answers.len() > 0 [#table(
    columns: (60mm, 1fr),
    table.header(strong-text("Asked"), strong-text("Answer")),
    ..t.answers.flatten().map(x => [#x]),
  )]
  #labelled("Not recorded", t.missing)
]

== Body chart
#if r.chart.len() == 0 [Not recorded] else [
  #block(breakable: false, grid(
    columns: (auto, auto, 1fr), column-gutter: 6mm,
    ..r.chart.map(c => align(center)[#image(bytes(c.svg), format: "svg", height: 68mm, alt: c.alt) #c.view]),
    [#strong-text("As marked")
     #items(r.chartWords)],
  ))
]

== Examination
▼ below the norm, ▲ above or outside it. “By exception”: marked within norm without a measured value.
#for d in r.domains [
  === #d.name
  #if d.rows.len() > 0 [#table(
    columns: (1fr, 38mm, 38mm, 42mm),
    table.header(strong-text("Test"), strong-text("Left"), strong-text("Right"), strong-text("Norm")),
    ..d.rows.map(row => (
      [#row.test],
      ..(if row.cells.len() == 2 { row.cells.map(cell) } else { (table.cell(colspan: 2, align: center, cell(row.cells.first())),) }),
      [#row.norm],
    )).flatten(),
  )] else [Nothing recorded.]
  #if d.reason != "" [#block[#strong-text("Not examined:") #d.reason]]
  #labelled("Core tests not tested", d.notTested)
]

== Contributing factors
What the findings are consistent with. One point is about one doubling of the odds.
#for f in r.factors [
  === #f.name – #f.level
  #if f.about != "" [#f.about]
  #labelled("For", f.supports)
  #labelled("Against", f.against)
  #labelled("Missing", f.missing)
  #if f.notes.len() > 0 [#block(above: 5pt)[#strong-text("Note:") #f.notes.join(" ")]]
]

== Free text
#for n in r.notes [#block(above: 5pt, below: 5pt)[#strong-text(n.at(0) + ":") #n.at(1)]]

== Amendments
#if r.amendments.len() == 0 [None.]
#for (i, a) in r.amendments.enumerate() [
  === #(i + 1). #a.by
  #strong-text("Reason:") #a.reason
  #if a.fields.len() == 0 [#block[No field was changed.]] else [#table(
    columns: (52mm, 1fr, 1fr),
    table.header(strong-text("Field"), strong-text("Original, as signed"), strong-text("Amended")),
    ..a.fields.flatten().map(x => [#x]),
  )]
]
`;
