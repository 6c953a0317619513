/**
 * The Typst template of the patient's sheet. It holds layout only: every word and figure comes through `sys.inputs`.
 * Black on white, 12.5 pt, no tint that a photocopier would swallow; headings, table headers and alternative texts are
 * marked, so that the PDF passes PDF/UA-1.
 */
export const SHEET_TEMPLATE = `
#let s = json(bytes(sys.inputs.at("sheet")))
#let w = s.words
#set document(title: s.title + " – " + s.identity, author: "Stride")
#set text(lang: s.language, font: "Inter", size: 12.5pt)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 18mm, bottom: 18mm),
  footer: context [
    #set text(size: 10pt)
    #line(length: 100%, stroke: 0.6pt)
    #v(-4pt)
    #grid(columns: (1fr, auto), [#s.identity #if s.banners.len() > 0 [ · #s.banners.join(" · ")]], [#counter(page).display() / #counter(page).final().first()])
  ],
)
#set par(leading: 0.58em, spacing: 0.75em)
#show heading.where(level: 1): it => block(below: 4pt, text(size: 24pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 15pt, below: 7pt, sticky: true, text(size: 15pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 0pt, below: 4pt, text(size: 13.5pt, weight: 600, it.body))
#set list(spacing: 0.55em)
#set enum(spacing: 0.5em)

= #s.title
#s.subtitle
#if s.banners.len() > 0 [
  #block(stroke: (left: 3pt), inset: (left: 8pt, y: 2pt))[#text(weight: 600)[#s.banners.join(" · ")]]
]

== #w.found
#list(..s.found.map(t => [#t]))

#if s.note != "" [
  == #w.noteTitle
  #s.note
]

#if s.exercises.len() > 0 [
  == #w.now
  #for (i, e) in s.exercises.enumerate() [
    #block(breakable: false, width: 100%, above: 9pt, below: 9pt, stroke: (top: 0.6pt), inset: (top: 8pt))[
      #let words = [
        === #(str(i + 1)). #e.title#if e.side != "" [ (#e.side)]
        #text(weight: 600)[#w.because] #e.why
        #enum(..e.steps.map(t => [#t]))
        #text(weight: 600)[#w.howMuch #e.dose]
        #if e.note != "" [#linebreak()#e.note]
      ]
      #if e.start != "" [
        #grid(
          columns: (58mm, 1fr), gutter: 6mm, align: top,
          stack(dir: ttb, spacing: 2mm,
            image(bytes(e.start), format: "svg", width: 58mm, alt: e.startAlt),
            image(bytes(e.end), format: "svg", width: 58mm, alt: e.endAlt),
          ),
          words,
        )
      ] else [ #words ]
    ]
  ]
]

#if s.everyDay.len() > 0 [
  == #w.everyDay
  #list(..s.everyDay.map(a => [#text(weight: 600)[#a.title.] #a.text]))
]

#if s.exercises.len() > 0 [
  == #w.diary
  #w.diaryNote
  #table(
    columns: (1fr, ..s.days.map(_ => 11mm)),
    inset: (x: 4pt, y: 6pt),
    stroke: 0.6pt,
    align: (left, ..s.days.map(_ => center)),
    table.header([#text(weight: 600)[#w.exercise]], ..s.days.map(d => [#text(weight: 600)[#d]])),
    ..s.exercises.map(e => ([#e.title], ..s.days.map(_ => []))).flatten(),
  )
]

#if s.later.len() > 0 [
  == #w.later
  #w.laterNote
  #list(..s.later.map(l => [#text(weight: 600)[#l.phase:] #l.titles]))
]

#block(breakable: false)[
  == #w.painTitle
  #list(..s.pain.map(t => [#t]))
]

#block(breakable: false)[
  == #w.callTitle
  #list(..s.call.map(t => [#t]))
]

#block(breakable: false, stroke: 2pt, inset: 10pt, width: 100%, above: 14pt)[
  == #w.emergencyTitle
  #list(..s.emergency.map(t => [#t]))
]

#block(breakable: false, above: 14pt)[
  #text(weight: 600)[#s.visit] \\
  #s.contact
]
`;
