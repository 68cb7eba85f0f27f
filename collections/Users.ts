import type { CollectionConfig, CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { ROLE_LABELS } from '../src/access/role-labels'
import {
  actorOf,
  admins,
  adminsOnly,
  isAdmin,
  isStaff,
  neverByHand,
  nobody,
  ROLES,
  type Role,
} from '../src/access/roles'
import { accountEndpoints } from '../src/accounts/endpoints'
import { afterAccountChange, afterAccountDelete, holdWhileChanged, refuseWeakPassword } from '../src/accounts/hooks'
import { LOCK_SECONDS, MOST_ATTEMPTS } from '../src/accounts/limits'
import { onlyProve } from '../src/accounts/prove'
import { colleagues } from '../src/desk/people'
import { forgotPassword } from '../src/messages/reset-password'
import { idField } from './fields/id'
import { label } from './fields/label'

/** Roles of people who work for one organisation and act only for it. */
const OF_ONE_ORGANISATION: Role[] = ['contributor', 'press', 'station']

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('Người dùng', 'User'), plural: label('Người dùng', 'Users') },
  admin: {
    hideAPIURL: true,
    group: label('Hệ thống', 'System'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'organisation'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: MOST_ATTEMPTS,
    lockTime: LOCK_SECONDS * 1000,
    useSessions: true,
    forgotPassword,
  },
  access: {
    admin: ({ req }) => isStaff(actorOf(req)),
    create: admins,
    read: ownOrAll,
    update: ownOrAll,
    delete: admins,
    // Payload's button; ours stands with the lock, and its endpoint asks for itself.
    unlock: nobody,
  },
  // Who changes accounts looks at each of them.
  disableBulkEdit: true,
  endpoints: [...accountEndpoints, colleagues],
  hooks: {
    beforeOperation: [holdWhileChanged],
    beforeValidate: [requireOrganisation, refuseWeakPassword],
    beforeLogin: [onlyProve],
    afterChange: [afterAccountChange],
    afterDelete: [afterAccountDelete],
  },
  fields: [
    idField(),
    { name: 'name', type: 'text', label: label('Họ và tên', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: label('Vai trò', 'Role'),
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { create: adminsOnly, update: adminsOnly },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      maxDepth: 0,
      label: label('Cơ quan, đơn vị', 'Organisation'),
      access: { create: adminsOnly, update: adminsOnly },
    },
    {
      name: 'safety',
      type: 'ui',
      admin: { components: { Field: '/src/admin/account/AccountSafety#AccountSafety' } },
    },
    // The second factor (RFC 6238): written by `src/accounts/second-factor` alone, and told to nobody.
    {
      name: 'secondFactor',
      type: 'group',
      hidden: true,
      admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
      access: { create: neverByHand, read: neverByHand, update: neverByHand },
      fields: [
        { name: 'secret', type: 'text' },
        { name: 'confirmedAt', type: 'date' },
        // The time step last used: a code counts once.
        { name: 'lastStep', type: 'number' },
        { name: 'recoveryCodes', type: 'json' },
      ],
    },
  ],
}

/** Administrators see and change every account, anyone else only their own. */
function ownOrAll({ req }: Parameters<NonNullable<NonNullable<CollectionConfig['access']>['read']>>[0]) {
  const actor = actorOf(req)
  if (isAdmin(actor)) return true
  return actor ? { id: { equals: actor.id } } : false
}

function requireOrganisation({ data, originalDoc, req }: Parameters<CollectionBeforeValidateHook>[0]) {
  const role = (data?.role ?? originalDoc?.role) as Role
  const organisation = data && 'organisation' in data ? data.organisation : originalDoc?.organisation
  if (OF_ONE_ORGANISATION.includes(role) && !organisation) {
    const message = 'Vai trò này cần thuộc một cơ quan, đơn vị. Hãy chọn đơn vị.'
    throw new ValidationError({ collection: 'users', errors: [{ path: 'organisation', message }], req })
  }
  return data
}
