import type { Names } from './choice-names'
import type { Chosen } from './configurator-result'
import { CONFIGURATOR_WORDS } from './configurator-words'
import { sixDigits } from './contrast'
import { COUNT, EMBED_TYPES, LAYOUTS, NOTHING, SHOWN, SIZE } from './view/options'
import { part, type Attributes, type Child, type Part } from './view/part'
import { EMBED_WORDS } from './view/words'

/** Every choice, as it is at the moment. */
export function choicesForm({ options, consumer }: Chosen, names: Names, lang: 'vi' | 'en'): Part {
  const words = CONFIGURATOR_WORDS[lang]
  const all: [string, string] = ['', words.all]
  return part(
    'form',
    { class: 'choices', action: '/embed', method: 'get', 'data-offline': words.offline },
    lang === 'en' && part('input', { type: 'hidden', name: 'lang', value: 'en' }),
    group(
      words.what,
      select(
        'type',
        words.type,
        options.type,
        EMBED_TYPES.map((type) => [type, EMBED_WORDS[lang].types[type]]),
      ),
      select('topic', words.topic, options.topic, [all, ...names('topics')]),
      select('organisation', words.organisation, options.organisation, [all, ...names('organisations')]),
      select('place', words.place, options.place, [all, ...names('places')]),
      select('language', words.language, options.lang, Object.entries(words.languages)),
      input('count', words.count, { type: 'number', min: COUNT.from, max: COUNT.to, value: options.count }),
    ),
    group(
      words.how,
      input('heading', words.heading, { type: 'text', maxlength: 200, value: options.heading }),
      boxes(
        words.layout,
        LAYOUTS.map((layout) => box('radio', 'layout', layout, words.layouts[layout], options.layout === layout)),
      ),
      boxes(words.show, [
        part('input', { type: 'hidden', name: 'show', value: NOTHING }),
        ...SHOWN.map((name) => box('checkbox', 'show', name, words.shows[name], options.show.includes(name))),
      ]),
    ),
    group(
      words.look,
      part(
        'div',
        { class: 'colours' },
        (['accent', 'background', 'text'] as const).map((name) =>
          input(name, words[name], { type: 'color', value: sixDigits(options[name]) }),
        ),
      ),
      input('size', words.size, { type: 'number', min: SIZE.from, max: SIZE.to, value: options.size }),
    ),
    group(
      words.forWhom,
      input('consumer', words.consumer, { type: 'text', value: consumer ?? '', 'aria-describedby': 'consumer-hint' }),
      part('p', { id: 'consumer-hint', class: 'hint' }, words.consumerHint),
    ),
    part('button', { type: 'submit', class: 'primary' }, words.submit),
  )
}

function group(legend: string, ...fields: Child[]): Part {
  return part('fieldset', {}, part('legend', {}, legend), ...fields)
}

function input(name: string, label: string, attributes: Attributes): Part {
  const id = `choice-${name}`
  return part('div', { class: 'field' }, part('label', { for: id }, label), part('input', { id, name, ...attributes }))
}

function select(name: string, label: string, chosen: string, choices: [string, string][]): Part {
  const id = `choice-${name}`
  const options = choices.map(([value, text]) =>
    part('option', { value, selected: value === chosen ? 'selected' : false }, text),
  )
  return part('div', { class: 'field' }, part('label', { for: id }, label), part('select', { id, name }, options))
}

function boxes(legend: string, fields: Child[]): Part {
  return part('fieldset', { class: 'boxes' }, part('legend', {}, legend), ...fields)
}

function box(type: 'radio' | 'checkbox', name: string, value: string, label: string, isChosen: boolean): Part {
  const attributes = { type, name, value, checked: isChosen ? 'checked' : false } as const
  return part('label', { class: 'box-label' }, part('input', attributes), part('span', {}, label))
}
