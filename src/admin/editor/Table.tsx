'use client'
import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'

type Feature = typeof TableFeatureClient

const LABEL = { vi: 'Bảng', en: 'Table' }

/** Payload's tables in the editor's menus, under their name in the editor's language. Named by `collections/fields/body-table.ts`. */
export const Table: Feature = (props) => {
  const made = TableFeatureClient(props)
  if (typeof made.feature === 'function') return made
  const { slashMenu, toolbarFixed } = made.feature
  return {
    ...made,
    feature: {
      ...made.feature,
      slashMenu: { ...slashMenu, groups: named(slashMenu?.groups) },
      toolbarFixed: { ...toolbarFixed, groups: named(toolbarFixed?.groups) },
    },
  }
}

function named<Group extends { items?: object[] }>(groups: Group[] | undefined): Group[] {
  const label = ({ i18n }: { i18n: { language: string } }) => (i18n.language === 'en' ? LABEL.en : LABEL.vi)
  return (groups ?? []).map((group) => ({
    ...group,
    items: group.items?.map((item) => ({ ...item, label, keywords: ['bảng', 'bang', 'table'] })),
  }))
}
