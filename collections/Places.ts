import { datedFields } from './fields/dated'
import { label } from './fields/label'
import { reference } from './parts/reference'

export const Places = reference({
  slug: 'places',
  singular: label('Địa bàn', 'Place'),
  plural: label('Địa bàn', 'Places'),
  description: label(
    'Tỉnh, xã, phường hiện nay và các đơn vị hành chính trước ngày 01/7/2025.',
    'Present communes and wards, and the units before 1 July 2025.',
  ),
  columns: ['name', 'kind', 'parent', 'validFrom', 'validTo'],
  fields: datedFields('places', [
    { value: 'province', label: label('Tỉnh', 'Province') },
    { value: 'city', label: label('Thành phố', 'City') },
    { value: 'town', label: label('Thị xã', 'Town') },
    { value: 'district', label: label('Huyện', 'District') },
    { value: 'commune', label: label('Xã', 'Commune') },
    { value: 'ward', label: label('Phường', 'Ward') },
    { value: 'township', label: label('Thị trấn', 'Township') },
  ]),
})
