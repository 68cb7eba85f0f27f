import type { GlobalConfig } from 'payload'
import { admins, staff } from '../src/access/roles'
import { label } from './fields/label'

export const DeskSettings: GlobalConfig = {
  slug: 'desk-settings',
  label: label('Thiết lập', 'Settings'),
  admin: { hideAPIURL: true, group: label('Hệ thống', 'System') },
  access: { read: staff, update: admins },
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
  ],
}
