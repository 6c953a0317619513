/** The Typst template of the referral letter: layout only, tagged, one page wherever the findings allow. */
export const LETTER_TEMPLATE = `
#let l = json(bytes(sys.inputs.at("letter")))
#let t = l.labels
#set document(title: l.title + " – " + l.identity, author: "Stride")
#set text(lang: l.language, font: "Inter", size: 11pt)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 18mm, bottom: 18mm),
  footer: context [
    #set text(size: 9.5pt)
    #line(length: 100%, stroke: 0.6pt)
    #v(-4pt)
    #grid(columns: (1fr, auto), [#l.identity #if l.banners.len() > 0 [ · #l.banners.join(" · ")]], [#counter(page).display() / #counter(page).final().first()])
  ],
)
#set par(leading: 0.6em, spacing: 0.8em)
#show heading.where(level: 1): it => block(below: 6pt, text(size: 20pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 14pt, below: 6pt, sticky: true, text(size: 13pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 10pt, below: 4pt, sticky: true, text(size: 11.5pt, weight: 600, it.body))

#text(weight: 600)[#l.clinic]
= #l.title
#if l.banners.len() > 0 [#block(stroke: (left: 3pt), inset: (left: 8pt, y: 2pt))[#text(weight: 600)[#l.banners.join(" · ")]]]

#grid(columns: (32mm, 1fr, 28mm, 1fr), row-gutter: 6pt, ..l.facts.map(f => (text(weight: 600)[#f.at(0)], [#f.at(1)])).flatten())

#l.opening

== #t.flag
#for f in l.flags [
  === #f.name
  #f.action #text(weight: 600)[#t.within: #f.within.]
  #table(
    columns: (1fr, 24mm, 44mm), inset: 5pt, stroke: 0.5pt,
    table.header([#text(weight: 600)[#t.finding]], [#text(weight: 600)[#t.side]], [#text(weight: 600)[#t.value]]),
    ..f.findings.flatten().map(x => [#x]),
  )
]

== #t.done
#list(..l.done.map(x => [#x]))
#l.safety

== #t.answers
#columns(2, gutter: 8mm)[
  #set text(size: 10pt)
  #list(spacing: 0.5em, ..l.answers.map(a => [#a.at(0): #text(weight: 600)[#a.at(1)]]))
]

#l.closing
`;
