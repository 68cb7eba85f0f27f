import type { SampleObservance } from './types'

export const observances: SampleObservance[] = [
  {
    key: 'ngay-sach',
    name: 'Ngày Sách và Văn hóa đọc Việt Nam',
    description:
      'Ngày 21/4 hằng năm, theo Quyết định số 1862/QĐ-TTg ngày 4/11/2021 của Thủ tướng Chính phủ. Từ năm 2014 đến năm 2021, ngày này mang tên Ngày Sách Việt Nam.',
    anchorDay: '04-21',
    leads: ['bo-vhttdl'],
  },
  {
    key: 'tuan-le',
    name: 'Tuần lễ hưởng ứng học tập suốt đời',
    description:
      'Tổ chức hằng năm, thường vào đầu tháng 10. Ngày bắt đầu, ngày kết thúc và chủ đề do văn bản của từng năm quy định; địa phương có thể chọn ngày phù hợp.',
    anchorDay: null,
    leads: ['so-gddt', 'hoi-khuyen-hoc'],
  },
]
