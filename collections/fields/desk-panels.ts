import type { UIField } from 'payload'

/** Above the text: which version is which, and what has to be known before going on. Nothing of it is stored with the item. */
export const standingBoard: UIField = {
  name: 'standingBoard',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/src/admin/commands/board/StandingBoard#StandingBoard' },
  },
}

/** Beside the text: whose turn it is, and what colleagues say to each other. */
export const deskTalk: UIField = {
  name: 'deskTalk',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/src/admin/commands/talk/DeskTalk#DeskTalk' },
  },
}
