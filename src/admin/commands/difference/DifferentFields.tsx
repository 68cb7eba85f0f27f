'use client'
import { useState } from 'react'
import type { Words } from '../words'
import './difference.scss'

export interface Part {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** As `GET …/difference` gives it. */
export interface FieldDifference {
  field: string
  label: { vi: string; en: string }
  parts: Part[]
  isFormatting?: boolean
}

interface DifferentFieldsProps {
  fields: FieldDifference[]
  words: Words
  language: 'vi' | 'en'
}

/** Field by field: what was added and what was removed, marked within the sentences. */
export function DifferentFields({ fields, words, language }: DifferentFieldsProps) {
  return (
    <div className="difference">
      {fields.map(({ field, label, parts, isFormatting }) => (
        <section key={field} className="difference__field">
          <h3>{label[language]}</h3>
          {isFormatting ? (
            <p className="difference__aside">{words.formatting}</p>
          ) : (
            <p className="difference__text">
              {parts.map((part, index) => (
                <Marked
                  key={index}
                  part={part}
                  isList={isList(field)}
                  edge={index === 0 ? 'start' : index === parts.length - 1 ? 'end' : null}
                  words={words}
                />
              ))}
            </p>
          )}
        </section>
      ))}
    </div>
  )
}

interface MarkedProps {
  part: Part
  isList: boolean
  edge: 'start' | 'end' | null
  words: Words
}

/** Not by colour alone: underlined or struck, and said in words to those who listen. */
function Marked({ part: { kind, text }, isList, edge, words }: MarkedProps) {
  const end = isList ? ' ' : null
  if (kind === 'same')
    return (
      <>
        <Unchanged text={text} edge={edge} words={words} />
        {end}
      </>
    )
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Tag>
        <span className="difference__said">[{kind === 'added' ? words.added : words.removed}: </span>
        {text}
        <span className="difference__said">]</span>
      </Tag>
      {end}
    </>
  )
}

/** How much of an unchanged stretch stays beside a change, in characters. */
const BESIDE = 120

/** A long stretch without a change is folded, all but its ends: the changes are what is looked for. */
function Unchanged({ text, edge, words }: { text: string; edge: MarkedProps['edge']; words: Words }) {
  const [isWhole, setWhole] = useState(text.length < 3 * BESIDE)
  if (isWhole) return <span>{text}</span>
  const before = edge === 'start' ? '' : text.slice(0, text.indexOf(' ', BESIDE) + 1)
  const after = edge === 'end' ? '' : text.slice(text.lastIndexOf(' ', text.length - BESIDE))
  const hidden = text.slice(before.length, text.length - after.length)
  return (
    <span>
      {before}
      <button type="button" className="difference__fold" onClick={() => setWhole(true)}>
        {words.unfold(hidden.trim().split(/\s+/).length)}
      </button>
      {after}
    </span>
  )
}

/** Entries rather than a text: they stand apart. */
const LISTS = ['topics', 'organisers', 'leads', 'documents', 'people', 'authors', 'messages', 'bodyPictures']
const isList = (field: string) => LISTS.includes(field)
