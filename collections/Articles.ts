import { label } from './fields/label'
import { item } from './parts/item'

export const Articles = item({
  slug: 'articles',
  singular: label('Bài viết', 'Article'),
  plural: label('Bài viết', 'Articles'),
  group: label('Nội dung', 'Content'),
  description: label(
    'Tin, bài, hướng dẫn và kết quả về học tập suốt đời.',
    'News, features, guides and results on lifelong learning.',
  ),
  sidebar: [
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'news',
      label: label('Thể loại', 'Kind'),
      options: [
        { value: 'news', label: label('Tin', 'News') },
        { value: 'feature', label: label('Phóng sự', 'Feature') },
        { value: 'guide', label: label('Hướng dẫn', 'Guide') },
        { value: 'result', label: label('Kết quả', 'Result') },
        { value: 'notice', label: label('Thông báo', 'Notice') },
      ],
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      maxDepth: 1,
      label: label('Kỳ sự kiện', 'Edition'),
    },
  ],
})
