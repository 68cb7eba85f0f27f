import fs from 'node:fs'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { readEnv } from '../../src/config/env'

const sources = ['src', 'collections']
  .flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => /\.tsx?$/.test(name))
  .concat('payload.config.ts')

test('environment variables are read in one file only', () => {
  expect(sources.length).toBeGreaterThan(150)
  expect(sources.filter((file) => readsEnvironment(fs.readFileSync(file, 'utf8')))).toEqual(['src/config/env.ts'])
})

test.each(['process.env.PORT', "process['env']", 'const { env } = process', 'import { env } from "node:process"'])(
  '%s counts as reading them',
  (code) => {
    expect(readsEnvironment(code)).toBe(true)
  },
)

test('only the named variables are taken over', () => {
  const taken = readEnv({ PORT: '3100', HUB_SAMPLE: '0', ...({ HOME: '/root', DATABASE_PASSWORD: 'x' } as object) })
  expect(Object.entries(taken).filter(([, value]) => value !== undefined)).toEqual([
    ['PORT', '3100'],
    ['HUB_SAMPLE', '0'],
  ])
})

/** Judged by the syntax tree, so that a comment that names `process.env` is no offence. */
function readsEnvironment(code: string): boolean {
  let isFound = false
  const isProcess = (node: ts.Node | undefined) =>
    node !== undefined && ts.isIdentifier(node) && node.text === 'process'
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isProcess(node.expression) && node.name.text === 'env') isFound = true
    if (ts.isElementAccessExpression(node) && isProcess(node.expression)) isFound = true
    if (ts.isVariableDeclaration(node) && isProcess(node.initializer)) isFound = true
    if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'env') isFound = true
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('file.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return isFound
}
