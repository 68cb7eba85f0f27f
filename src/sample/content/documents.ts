import type { SampleDocument } from './types'

/** The five documents the plan cites. What the plan does not say (dates of effect, files) is left out. */
export const documents: SampleDocument[] = [
  {
    key: 'qd-1307-btttt',
    kind: 'decision',
    number: '1307/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2021-08-27',
    effectiveOn: null,
    title:
      'Quyết định số 1307/QĐ-BTTTT ban hành Kế hoạch truyền thông về Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
    summary:
      'Kế hoạch truyền thông của Bộ Thông tin và Truyền thông, căn cứ để tỉnh Hà Nam xây dựng kế hoạch truyền thông trên địa bàn.',
    body: `
Quyết định do Bộ Thông tin và Truyền thông ban hành ngày 27/8/2021, kèm theo Kế hoạch truyền thông về Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”.

Đây là căn cứ trực tiếp của kế hoạch truyền thông do Sở Thông tin và Truyền thông tỉnh Hà Nam xây dựng trong năm 2021. Đề án được truyền thông là Đề án ban hành theo [Quyết định số 1373/QĐ-TTg](documents:qd-1373-ttg).
`,
    topics: ['t1'],
    organisation: 'bo-tttt',
    cover: 'song-phat-thanh',
  },
  {
    key: 'qd-489-ttg',
    kind: 'decision',
    number: '489/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2020-04-08',
    effectiveOn: null,
    title: 'Quyết định số 489/QĐ-TTg ban hành Kế hoạch thực hiện Kết luận số 49-KL/TW của Ban Bí thư',
    summary:
      'Kế hoạch của Chính phủ để thực hiện Kết luận số 49-KL/TW về công tác khuyến học, khuyến tài, xây dựng xã hội học tập.',
    body: `
Quyết định do Thủ tướng Chính phủ ban hành ngày 8/4/2020, kèm theo Kế hoạch thực hiện [Kết luận số 49-KL/TW](documents:kl-49-tw) ngày 10/5/2019 của Ban Bí thư Trung ương Đảng khóa XII về tiếp tục thực hiện [Chỉ thị số 11-CT/TW](documents:ct-11-tw).

Kế hoạch truyền thông của tỉnh Hà Nam nêu nội dung Quyết định này trong mục đầu tiên của phần nội dung tuyên truyền.
`,
    topics: ['t1'],
    organisation: 'so-tttt',
    cover: 'chong-sach',
  },
  {
    key: 'kl-49-tw',
    kind: 'conclusion',
    number: '49-KL/TW',
    issuer: 'Ban Bí thư Trung ương Đảng khóa XII',
    issuedOn: '2019-05-10',
    effectiveOn: null,
    title: 'Kết luận số 49-KL/TW về tiếp tục thực hiện Chỉ thị số 11-CT/TW của Bộ Chính trị khóa X',
    summary:
      'Kết luận của Ban Bí thư về việc tiếp tục tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập.',
    body: `
Kết luận do Ban Bí thư Trung ương Đảng khóa XII ban hành ngày 10/5/2019, về tiếp tục thực hiện [Chỉ thị số 11-CT/TW](documents:ct-11-tw) ngày 13/4/2007 của Bộ Chính trị khóa X về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập.

Kế hoạch thực hiện Kết luận được ban hành theo [Quyết định số 489/QĐ-TTg](documents:qd-489-ttg) ngày 8/4/2020 của Thủ tướng Chính phủ.
`,
    topics: ['t1'],
    organisation: 'so-tttt',
    cover: 'mat-trong',
  },
  {
    key: 'ct-11-tw',
    kind: 'directive',
    number: '11-CT/TW',
    issuer: 'Bộ Chính trị khóa X',
    issuedOn: '2007-04-13',
    effectiveOn: null,
    title:
      'Chỉ thị số 11-CT/TW về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập',
    summary:
      'Chỉ thị của Bộ Chính trị khóa X, văn bản sớm nhất trong năm văn bản mà kế hoạch truyền thông của tỉnh dẫn chiếu.',
    body: `
Chỉ thị do Bộ Chính trị khóa X ban hành ngày 13/4/2007, về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập.

Việc thực hiện Chỉ thị được tiếp tục theo [Kết luận số 49-KL/TW](documents:kl-49-tw) ngày 10/5/2019 của Ban Bí thư Trung ương Đảng khóa XII.
`,
    topics: ['t1'],
    organisation: 'so-tttt',
    cover: 'trong-dong',
  },
  {
    key: 'qd-1373-ttg',
    kind: 'decision',
    number: '1373/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2021-07-30',
    effectiveOn: null,
    title: 'Quyết định số 1373/QĐ-TTg phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
    summary:
      'Đề án đặt mục tiêu đến năm 2030 về xóa mù chữ, phổ cập giáo dục, kỹ năng sống và trình độ đào tạo của người dân.',
    body: `
Quyết định do Thủ tướng Chính phủ ban hành ngày 30/7/2021, phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”. Mọi hoạt động truyền thông nêu trong kế hoạch của tỉnh đều nhằm đưa nội dung Đề án đến với người dân.

Các mục tiêu đến năm 2030 đã được giải thích trong bài [Đọc hiểu Quyết định 1373](articles:doc-hieu-quyet-dinh-1373).
`,
    topics: ['t1'],
    organisation: 'so-tttt',
    cover: 'cay-tri-thuc',
  },
]
