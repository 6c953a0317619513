/**
 * The Typst template of the patient's sheet. It holds layout only: every word and figure comes through `sys.inputs`.
 * Black on white, 12.5 pt, no tint that a photocopier would swallow; headings, table headers and alternative texts are
 * marked, so that the PDF passes PDF/UA-1. Two pages hold an ordinary first plan; `density: tight` closes the gaps for a
 * longer one, never below 12 pt.
 */
export const SHEET_TEMPLATE = `
#let s = json(bytes(sys.inputs.at("sheet")))
#let l = s.labels
#let tight = sys.inputs.at("density", default: "") == "tight"
#let roomy(wide, narrow) = if tight { narrow } else { wide }
#let strong-text(it) = text(weight: 600, it)
#set document(title: s.title + " – " + s.identity, author: s.clinic, keywords: s.keywords)
#set text(lang: s.language, font: "Inter", size: roomy(12.5pt, 12pt))
#set page(
  paper: "a4",
  margin: (x: roomy(15mm, 13mm), top: roomy(13mm, 10mm), bottom: roomy(18mm, 16mm)),
  footer-descent: 4mm,
  footer: context [
    #set text(size: 12pt)
    #line(length: 100%, stroke: 0.6pt)
    #v(-6pt)
    #grid(
      columns: (1fr, auto),
      [#s.identity#if s.banners.len() > 0 [ · #strong-text(s.banners.first())]],
      [#l.page #counter(page).display() #l.of #counter(page).final().first()],
    )
  ],
)
#set par(leading: roomy(0.55em, 0.5em), spacing: roomy(0.8em, 0.62em))
#show heading.where(level: 1): it => block(above: 0pt, below: 8pt, text(size: 23pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: roomy(15pt, 9pt), below: roomy(8pt, 5pt), sticky: true, text(size: 15.5pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 0pt, below: 6pt, sticky: true, text(size: 14pt, weight: 600, it.body))
#set list(spacing: roomy(0.6em, 0.5em), body-indent: 5pt)
#set enum(spacing: roomy(0.55em, 0.48em), body-indent: 5pt, numbering: n => strong-text(str(n) + "."))

#let label-of(n, f) = text(size: 12pt, strong-text(str(n + 1) + " " + f.label))
#let drawing-of(f) = image(bytes(f.svg), format: "svg", width: f.width * 1mm, alt: f.alt)
#let boxed(thick, body) = block(breakable: false, stroke: thick, radius: 3pt, inset: (x: 10pt, y: roomy(9pt, 6pt)), width: 100%, above: roomy(14pt, 8pt), body)

#grid(
  columns: (1fr, auto), column-gutter: 8mm,
  [
    = #s.title
    #strong-text(s.name) #h(6pt) #s.made
  ],
  align(right)[
    #strong-text(s.clinic)
    #for part in s.contact.split(" · ") [ #linebreak()#part ]
  ],
)
#line(length: 100%, stroke: 1.6pt)
#if s.banners.len() > 0 [
  #block(stroke: (left: 4pt), inset: (left: 8pt, y: 3pt), above: 8pt, below: 8pt, strong-text(s.banners.join(" · ")))
]

#if s.handover != none [
  #boxed(3pt)[
    #heading(level: 2, text(size: 19pt, s.handover.why))
    #set text(size: 15pt)
    #set list(spacing: 1.1em)
    #list(..s.handover.steps.map(t => [#t]))
  ]
  #if s.note != "" [
    == #l.note
    #s.note
  ]
  #v(10pt)
  #s.questions
] else [
  #if s.first.len() > 0 [
    #boxed(2pt)[
      == #l.first
      #for f in s.first [#block(above: 6pt, below: 6pt)[#strong-text(f.title + ".") #f.text]]
    ]
  ]

  == #l.found
  #s.found.join(" ")

  #if s.exercises.len() > 0 [
    == #l.now
    #for (i, e) in s.exercises.enumerate() [
      #let body = [
        === #(i + 1). #e.title
        #if e.side != "" [#strong-text(e.side)#linebreak()]
        #strong-text(l.because) #e.why
        #enum(..e.steps.map(t => [#t]))
        #block(stroke: 1pt, radius: 4pt, inset: (x: 6pt, y: roomy(5pt, 3.5pt)), above: roomy(8pt, 5pt), strong-text(e.dose))
        #if e.note != "" [#e.note]
      ]
      #block(breakable: false, width: 100%, above: roomy(6pt, 4pt), below: roomy(6pt, 4pt), stroke: (top: 0.8pt), inset: (top: roomy(7pt, 5pt)))[
        #if e.figures.len() > 0 [
          #grid(
            columns: (75mm, 1fr), column-gutter: 4mm,
            if e.figures.first().wide {
              grid(
                columns: (16mm, 58mm), column-gutter: 1mm, row-gutter: 5pt,
                ..e.figures.enumerate().map(((n, f)) => (label-of(n, f), drawing-of(f))).flatten(),
              )
            } else {
              grid(
                columns: (36mm, 36mm), column-gutter: 3mm, row-gutter: 4pt,
                ..e.figures.enumerate().map(((n, f)) => label-of(n, f)),
                ..e.figures.map(drawing-of),
              )
            },
            body,
          )
        ] else [ #body ]
      ]
    ]

    #boxed(1pt)[
      #strong-text(l.pain) #s.pain.join(" ")
    ]

    #block(breakable: false)[
      == #l.diary
      #table(
        columns: (1fr, ..s.days.map(_ => 14.5mm)),
        inset: (x: 5pt, y: roomy(6pt, 4.5pt)),
        stroke: 0.7pt,
        align: (left, ..s.days.map(_ => center)),
        table.header(strong-text(l.week + " ______"), ..s.days.map(d => strong-text(d))),
        ..s.diary.map(row => (row, ..s.days.map(_ => []))).flatten(),
      )
    ]
  ]

  #if s.everyDay.len() > 0 [
    == #l.everyDay
    #list(..s.everyDay.map(a => [#strong-text(a.title + ".") #a.text]))
  ]

  #if s.note != "" [
    == #l.note
    #s.note
  ]

  #if s.later.len() > 0 [
    == #l.later
    #s.laterNote
    #for part in s.later [#strong-text(part.phase + ":") #part.titles. ]
  ]

  #block(breakable: false, above: roomy(14pt, 8pt))[
    #grid(
      columns: (1fr, 1.15fr), column-gutter: 5mm,
      block(stroke: 1pt, radius: 3pt, inset: (x: 9pt, y: roomy(9pt, 6pt)), width: 100%)[
        == #l.call
        #list(..s.call.map(t => [#t]))
      ],
      block(stroke: 2.6pt, radius: 3pt, inset: (x: 9pt, y: roomy(9pt, 6pt)), width: 100%)[
        == #l.emergency
        #list(..s.emergency.map(t => [#t]))
        #strong-text(s.emergencyCall)
      ],
    )
  ]

  #block(breakable: false, above: roomy(12pt, 7pt))[
    #strong-text(s.visit)
    #linebreak()
    #s.questions
  ]
]
`;
