import { describe, expect, test } from '@jest/globals'
import { html, jsonData, raw } from '../../../src/outlets/pages/html'

describe('the html template', () => {
  test('escapes text and attribute values', () => {
    const hostile = `"><img src=x onerror='alert(1)'>&`
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;</p>',
    )
  })

  test('nests its own output without escaping it again', () => {
    const names = ['Đọc & học', 'Khuyến học'].map((name) => html`<b>${name}</b>`)
    expect(html`<p>${names}</p>`.markup).toBe('<p><b>Đọc &amp; học</b><b>Khuyến học</b></p>')
  })

  test('leaves nothing for null, undefined and false, but keeps 0', () => {
    expect(html`${null}${undefined}${false}${0}`.markup).toBe('0')
  })

  test('escapes an object that only looks like markup', () => {
    const forged = { markup: '<b>', toString: () => '<b>' } as unknown as string
    expect(html`${forged}`.markup).toBe('&lt;b&gt;')
  })

  test('drops the indentation of the template, never that of a value', () => {
    const tag = html
    const value = 'dòng một\n    dòng hai'
    const page = tag`
      <p>
        ${value}
      </p>`
    expect(page.markup).toBe(`\n<p>\n${value}\n</p>`)
  })

  test('passes raw markup through', () => {
    expect(html`<div>${raw('<em>sạch</em>')}</div>`.markup).toBe('<div><em>sạch</em></div>')
  })

  test('writes data that cannot end its script element, and that reads back the same', () => {
    const value = { name: '</script><script>alert(1)</script> & \u2028' }
    const written = jsonData(value).markup
    expect(written).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(written)).toEqual(value)
  })
})
