/** The Typst template of the referral letter: layout only, tagged, one page wherever the findings allow. */
export const LETTER_TEMPLATE = `
#let l = json(bytes(sys.inputs.at("letter")))
#let t = l.labels
#let e = l.at("edited", default: none)
#let lines(parts) = for (i, part) in parts.enumerate() [#if i > 0 [#linebreak()]#part]
#let strong-text(it) = text(weight: 600, it)
#set document(title: l.title + " – " + l.identity, author: l.clinic, keywords: l.keywords)
#set text(lang: l.language, font: "Inter", size: 10.5pt)
// A word longer than any line breaks where it must: nothing runs off the paper.
#show regex("[^\\s\\-\\u{200B}]{36,}"): it => it.text.codepoints().join("\\u{200B}")
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 16mm, bottom: 19mm),
  footer-descent: 4mm,
  footer: context [
    #set text(size: 9.5pt)
    #line(length: 100%, stroke: 0.6pt)
    #v(-5pt)
    #grid(
      columns: (1fr, auto),
      [#l.identity#if l.banners.len() > 0 [ · #strong-text(l.banners.first())]],
      [#t.page #counter(page).display() #t.of #counter(page).final().first()],
    )
  ],
)
#set par(leading: 0.6em, spacing: 0.8em)
#show heading.where(level: 1): it => block(above: 0pt, below: 7pt, text(size: 20pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 13pt, below: 6pt, sticky: true, text(size: 12.5pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 9pt, below: 5pt, sticky: true, text(size: 11.5pt, weight: 600, it.body))
#set list(spacing: 0.6em, body-indent: 5pt)

#grid(
  columns: (1fr, auto), column-gutter: 8mm,
  [
    = #l.title
    #if e == none [#strong-text(l.to) #h(6pt) #l.date] else [#l.date \\ #strong-text(lines(e.addressee))]
  ],
  align(right)[
    #strong-text(l.clinic)
    #for part in l.contact.split(" · ") [ #linebreak()#part ]
  ],
)
#line(length: 100%, stroke: 1.6pt)
#for banner in l.banners [
  #block(stroke: (left: 4pt), inset: (left: 8pt, y: 3pt), above: 8pt, below: 8pt, strong-text(banner))
]

#block(stroke: 0.8pt, inset: 8pt, width: 100%, above: 10pt, below: 10pt)[
  #grid(
    columns: (30mm, 1fr, 27mm, 1fr), row-gutter: 7pt, column-gutter: 3mm,
    ..l.facts.map(f => (f.at(0), strong-text(f.at(1)))).flatten(),
  )
]

#if e == none [#l.opening] else [#lines(e.opening)]

== #t.flag
#for f in l.flags [
  === #f.name
  #f.action #if f.within != "" [#strong-text(t.within + ": " + f.within + ".")]
  #if f.findings.len() > 0 [
    #table(
      columns: (1fr, 20mm, 46mm), inset: (x: 5pt, y: 4.5pt), stroke: 0.6pt,
      table.header(strong-text(t.finding), strong-text(t.side), strong-text(t.value)),
      ..f.findings.flatten(),
    )
  ]
]

#if e != none and e.ownWords.len() > 0 [
  == #e.ownWordsTitle
  #lines(e.ownWords)
]

== #t.examination
#if l.examination.len() == 0 [#t.notExamined] else [
  #table(
    columns: (50mm, 1fr, 1fr), inset: (x: 5pt, y: 4.5pt), stroke: 0.6pt,
    table.header(strong-text(t.test), strong-text(t.left), strong-text(t.right)),
    ..l.examination.flatten(),
  )
]

== #t.done
#list(..l.done.map(x => [#x]))

== #t.safety
#l.safety

== #t.answers
#for a in l.answers [#block(above: 6pt, below: 6pt)[#strong-text(a.at(0) + ":") #a.at(1)]]

#block(breakable: false, above: 14pt)[
  #l.closing
  #v(16pt)
  #line(length: 70mm, stroke: 0.6pt)
  #v(-6pt)
  #t.signed: #if e == none or e.signature == "" [#l.practitioner] else [#e.signature]
]
`;
