import type { GlobalConfig } from 'payload'
import { ROLE_LABELS } from '../src/access/role-labels'
import { admins, ROLES, staff } from '../src/access/roles'
import { endSessionsWithoutFactor } from '../src/accounts/required-roles'
import { recordSettings } from '../src/audit/settings'
import { CHANNELS } from '../src/desk/consent/terms'
import { label } from './fields/label'

export const DeskSettings: GlobalConfig = {
  slug: 'desk-settings',
  label: label('Thiết lập', 'Settings'),
  admin: { hideAPIURL: true, group: label('Hệ thống', 'System') },
  access: { read: staff, update: admins },
  hooks: { afterChange: [recordSettings, endSessionsWithoutFactor] },
  fields: [
    {
      name: 'fourEyes',
      type: 'checkbox',
      defaultValue: false,
      label: label('Người duyệt khác người sửa cuối', 'Four eyes'),
      admin: {
        description: label(
          'Khi bật, bài chỉ được công bố sau khi một người khác với người sửa cuối đã duyệt.',
          'When on, an item is published only after someone other than its last editor has approved it.',
        ),
      },
    },
    {
      name: 'secondFactorRoles',
      type: 'select',
      hasMany: true,
      label: label('Vai trò phải dùng mã xác thực khi đăng nhập', 'Roles that need a second factor'),
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      admin: {
        description: label(
          'Người có vai trò này cài mã trong ứng dụng xác thực ở lần đăng nhập kế tiếp.',
          'People of these roles set up an authenticator app at their next sign-in.',
        ),
      },
    },
    {
      name: 'consentChannels',
      type: 'select',
      hasMany: true,
      defaultValue: CHANNELS.map(({ value }) => value),
      label: label('Kênh mà nội dung công bố tới', 'Channels that published content reaches'),
      options: CHANNELS.map(({ value, label }) => ({ value, label })),
      admin: {
        description: label(
          'Giấy đồng ý của nhân vật phải cho phép đủ các kênh này.',
          "A person's consent has to cover all of these.",
        ),
      },
    },
  ],
}
