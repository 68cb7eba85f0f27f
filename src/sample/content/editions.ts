import type { SampleEdition } from './types'

/** Editions 2021-2026 of both observances. Dates, messages and ordinals that are not confirmed are left null or empty, and the summary says so. */
export const editions: SampleEdition[] = [
  {
    key: 'ngay-sach-2021',
    observance: 'ngay-sach',
    year: 2021,
    ordinal: null,
    anchorDay: '2021-04-21',
    startsOn: null,
    endsOn: null,
    messages: [],
    leads: ['bo-tttt'],
    title: 'Ngày Sách Việt Nam năm 2021',
    summary:
      'Năm cuối cùng ngày 21/4 mang tên Ngày Sách Việt Nam. Chủ đề và thời gian hoạt động của năm này chưa được xác nhận.',
    body: `
Ngày 21/4 được chọn làm Ngày Sách Việt Nam từ năm 2014, theo Quyết định số 284/QĐ-TTg ngày 24/2/2014 của Thủ tướng Chính phủ.

Năm 2021 là năm cuối cùng mang tên này. Ngày 4/11/2021, Thủ tướng Chính phủ ban hành Quyết định số 1862/QĐ-TTg, đổi tên thành Ngày Sách và Văn hóa đọc Việt Nam. Kỳ đầu tiên theo tên mới là [năm 2022](editions:ngay-sach-2022).
`,
    topics: ['t3'],
    organisation: 'so-tttt',
    cover: 'chong-sach',
  },
  {
    key: 'ngay-sach-2022',
    observance: 'ngay-sach',
    year: 2022,
    ordinal: 1,
    anchorDay: '2022-04-21',
    startsOn: null,
    endsOn: null,
    messages: [],
    leads: ['bo-tttt'],
    title: 'Ngày Sách và Văn hóa đọc Việt Nam lần thứ nhất, năm 2022',
    summary: 'Kỳ đầu tiên mang tên mới. Thông điệp và thời gian hoạt động của năm này chưa được xác nhận.',
    body: `
Đây là kỳ đầu tiên theo Quyết định số 1862/QĐ-TTg ngày 4/11/2021. So với tên cũ, tên mới thêm hai chữ “văn hóa đọc”: không chỉ tôn vinh cuốn sách, mà còn tôn vinh việc đọc và người đọc.

Lần thứ của Ngày Sách và Văn hóa đọc Việt Nam được tính từ năm 2022.
`,
    topics: ['t3'],
    organisation: 'so-tttt',
    cover: 'trang-sach-mo',
  },
  {
    key: 'ngay-sach-2023',
    observance: 'ngay-sach',
    year: 2023,
    ordinal: 2,
    anchorDay: '2023-04-21',
    startsOn: '2023-04-19',
    endsOn: '2023-04-23',
    messages: ['Sách: Nhận thức - Đổi mới - Sáng tạo', 'Sách cho tôi, cho bạn'],
    leads: ['bo-tttt'],
    title: 'Ngày Sách và Văn hóa đọc Việt Nam lần thứ hai, năm 2023',
    summary: 'Diễn ra từ ngày 19 đến ngày 23/4/2023, với hai thông điệp về sách và người đọc.',
    body: `
Các hoạt động của năm 2023 diễn ra từ ngày 19 đến ngày 23/4, với hai thông điệp:

- “Sách: Nhận thức - Đổi mới - Sáng tạo”
- “Sách cho tôi, cho bạn”

Thông điệp thứ hai dễ gợi việc cụ thể: tặng nhau một cuốn sách, đọc chung một cuốn sách, kể lại cho người khác điều mình vừa đọc.
`,
    topics: ['t3'],
    organisation: 'so-tttt',
    cover: 'ban-tay-trao-sach',
  },
  {
    key: 'ngay-sach-2024',
    observance: 'ngay-sach',
    year: 2024,
    ordinal: 3,
    anchorDay: '2024-04-21',
    startsOn: null,
    endsOn: null,
    messages: [],
    leads: ['bo-tttt'],
    title: 'Ngày Sách và Văn hóa đọc Việt Nam lần thứ ba, năm 2024',
    summary:
      'Khai mạc ngày 17/4/2024 tại Văn Miếu - Quốc Tử Giám, Hà Nội. Thông điệp và ngày kết thúc chưa được xác nhận.',
    body: `
Lễ khai mạc cấp quốc gia diễn ra ngày 17/4/2024 tại Văn Miếu - Quốc Tử Giám, Hà Nội. Đây là kỳ cuối cùng do Bộ Thông tin và Truyền thông chủ trì; từ năm 2025, việc này thuộc Bộ Văn hóa, Thể thao và Du lịch.
`,
    topics: ['t3'],
    organisation: 'so-tttt',
    cover: 'sach-va-hoa',
  },
  {
    key: 'ngay-sach-2025',
    observance: 'ngay-sach',
    year: 2025,
    ordinal: 4,
    anchorDay: '2025-04-21',
    startsOn: '2025-04-15',
    endsOn: '2025-05-02',
    messages: [
      'Văn hóa đọc - Kết nối cộng đồng',
      'Cùng sách bước vào kỷ nguyên vươn mình của dân tộc',
      'Đọc sách - làm giàu tri thức, nuôi dưỡng khát vọng, thúc đẩy đổi mới, sáng tạo',
    ],
    leads: ['bo-vhttdl'],
    title: 'Ngày Sách và Văn hóa đọc Việt Nam lần thứ tư, năm 2025',
    summary: 'Các hoạt động diễn ra từ ngày 15/4 đến ngày 2/5/2025 với ba thông điệp, theo Kế hoạch số 726/KH-BVHTTDL.',
    body: `
Năm 2025, các hoạt động diễn ra từ ngày 15/4 đến ngày 2/5, theo Kế hoạch số 726/KH-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch. Kỳ này có ba thông điệp:

- “Văn hóa đọc - Kết nối cộng đồng”
- “Cùng sách bước vào kỷ nguyên vươn mình của dân tộc”
- “Đọc sách - làm giàu tri thức, nuôi dưỡng khát vọng, thúc đẩy đổi mới, sáng tạo”

Ở Hà Nam, lễ khai mạc cấp tỉnh được tổ chức tại một trường học ở Phủ Lý. Xem bài [Ngày Sách Hà Nam 2025](articles:ngay-sach-ha-nam-2025).
`,
    topics: ['t3'],
    organisation: 'so-vhttdl',
    cover: 'ngay-hoi-sach',
  },
  {
    key: 'ngay-sach-2026',
    observance: 'ngay-sach',
    year: 2026,
    ordinal: null,
    anchorDay: '2026-04-21',
    startsOn: null,
    endsOn: null,
    messages: [],
    leads: [],
    title: 'Ngày Sách và Văn hóa đọc Việt Nam năm 2026',
    summary:
      'Thông điệp và thời gian hoạt động năm 2026 chưa có trong kho nội dung; Ban Biên tập sẽ bổ sung khi có văn bản chính thức.',
    body: `
Ngày 21/4 là ngày cố định hằng năm. Thông điệp, thời gian hoạt động và đơn vị chủ trì của năm 2026 chưa được xác nhận bằng văn bản, nên trang này để trống các mục đó thay vì ghi theo phỏng đoán.

Các trường, thư viện có thể chuẩn bị trước những việc không phụ thuộc chủ đề: xem bài [Chuẩn bị Ngày Sách ở trường](articles:chuan-bi-ngay-sach-o-truong).
`,
    topics: ['t3'],
    organisation: 'nguon-hoc',
    cover: 'sen-ho',
  },
  {
    key: 'tuan-le-2021',
    observance: 'tuan-le',
    year: 2021,
    ordinal: null,
    anchorDay: null,
    startsOn: '2021-10-01',
    endsOn: '2021-10-07',
    messages: [],
    leads: ['so-gddt', 'hoi-khuyen-hoc'],
    title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2021',
    summary:
      'Từ ngày 1 đến ngày 7/10/2021, nói về chuyển đổi số và cơ hội học tập trong bối cảnh dịch COVID-19. Nguyên văn chủ đề chưa được xác nhận.',
    body: `
Tuần lễ năm 2021 diễn ra khi nhiều nơi còn giãn cách, việc học chuyển lên mạng. Chủ đề của năm nói về chuyển đổi số và cơ hội học tập suốt đời cho mọi người trong bối cảnh dịch COVID-19; cách ghi ở các địa phương không hoàn toàn giống nhau nên kho nội dung chưa dẫn nguyên văn.

Khung thời gian chung là từ ngày 1 đến ngày 7/10. Có địa phương phát động muộn hơn vì dịch bệnh.
`,
    topics: ['t3', 't2a'],
    organisation: 'so-gddt',
    cover: 'man-hinh-hoc',
  },
  {
    key: 'tuan-le-2022',
    observance: 'tuan-le',
    year: 2022,
    ordinal: null,
    anchorDay: null,
    startsOn: null,
    endsOn: null,
    messages: [],
    leads: ['so-gddt', 'hoi-khuyen-hoc'],
    title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2022',
    summary:
      'Phát động ngày 2/10/2022, hướng về chuyển đổi số phục vụ việc học sau đại dịch. Nguyên văn chủ đề và ngày kết thúc chưa được xác nhận.',
    body: `
Lễ phát động của ngành giáo dục diễn ra ngày 2/10/2022. Nội dung của năm tiếp nối năm trước: dùng công nghệ số để việc học suốt đời trở lại và đi xa hơn sau đại dịch COVID-19.

Kho nội dung chỉ có bản tin tiếng nước ngoài về chủ đề năm này, nên chưa dẫn nguyên văn tiếng Việt.
`,
    topics: ['t3', 't2a'],
    organisation: 'so-gddt',
    cover: 'dien-thoai-thong-minh',
  },
  {
    key: 'tuan-le-2023',
    observance: 'tuan-le',
    year: 2023,
    ordinal: null,
    anchorDay: null,
    startsOn: '2023-10-02',
    endsOn: '2023-10-08',
    messages: ['Xây dựng năng lực tự học trong kỷ nguyên số'],
    leads: ['so-gddt', 'hoi-khuyen-hoc'],
    title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2023',
    summary: 'Từ ngày 2 đến ngày 8/10/2023, chủ đề “Xây dựng năng lực tự học trong kỷ nguyên số”.',
    body: `
Năm 2023, Tuần lễ mang chủ đề “Xây dựng năng lực tự học trong kỷ nguyên số”, diễn ra từ ngày 2 đến ngày 8/10.

Chữ cần chú ý là “năng lực”. Có máy, có mạng mới chỉ là điều kiện; biết chọn điều để học, giữ được nhịp học và tự kiểm tra kết quả mới là năng lực tự học.
`,
    topics: ['t3', 't2a', 't5'],
    organisation: 'so-gddt',
    cover: 'den-ban-hoc',
  },
  {
    key: 'tuan-le-2024',
    observance: 'tuan-le',
    year: 2024,
    ordinal: null,
    anchorDay: null,
    startsOn: '2024-10-01',
    endsOn: '2024-10-07',
    messages: ['Phát triển văn hóa đọc thúc đẩy học tập suốt đời'],
    leads: ['so-gddt', 'hoi-khuyen-hoc'],
    title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    summary: 'Từ ngày 1 đến ngày 7/10/2024, chủ đề “Phát triển văn hóa đọc thúc đẩy học tập suốt đời”.',
    body: `
Chủ đề năm 2024, “Phát triển văn hóa đọc thúc đẩy học tập suốt đời”, nối hai dịp trong năm làm một: Ngày Sách vào tháng 4 và Tuần lễ vào tháng 10.

Lễ khai mạc diễn ra ngày 1/10. Một số địa phương phát động sớm hơn vài ngày để tiện sắp xếp với lịch của trường học.
`,
    topics: ['t3'],
    organisation: 'so-gddt',
    cover: 'ke-sach-thu-vien',
  },
  {
    key: 'tuan-le-2025',
    observance: 'tuan-le',
    year: 2025,
    ordinal: null,
    anchorDay: null,
    startsOn: '2025-10-01',
    endsOn: '2025-10-07',
    messages: [
      'Học để phát triển bản thân, làm chủ tri thức và công nghệ, góp phần xây dựng đất nước hùng cường, thịnh vượng',
    ],
    leads: ['so-gddt', 'hoi-khuyen-hoc'],
    title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2025',
    summary: 'Khung thời gian chung từ ngày 1 đến ngày 7/10/2025, theo Công văn số 5607/BGDĐT-GDNNGDTX.',
    body: `
Chủ đề năm 2025 là “Học để phát triển bản thân, làm chủ tri thức và công nghệ, góp phần xây dựng đất nước hùng cường, thịnh vượng”, theo Công văn số 5607/BGDĐT-GDNNGDTX của Bộ Giáo dục và Đào tạo.

Khung thời gian chung là từ ngày 1 đến ngày 7/10/2025. Địa phương có thể chọn ngày khác cho phù hợp: Đồng Nai tổ chức từ ngày 6 đến ngày 12/10.
`,
    topics: ['t3', 't5'],
    organisation: 'so-gddt',
    cover: 'cay-tri-thuc',
  },
  {
    key: 'tuan-le-2026',
    observance: 'tuan-le',
    year: 2026,
    ordinal: null,
    anchorDay: null,
    startsOn: null,
    endsOn: null,
    messages: [],
    leads: [],
    title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2026',
    summary:
      'Chủ đề và thời gian năm 2026 chưa có trong kho nội dung; Ban Biên tập sẽ bổ sung khi có văn bản chính thức.',
    body: `
Chủ đề, ngày bắt đầu và ngày kết thúc của năm 2026 chưa được xác nhận bằng văn bản, nên trang này để trống các mục đó.

Đơn vị muốn chuẩn bị sớm có thể xem lại chủ đề các năm trước trong bài [Tuần lễ học tập suốt đời qua các năm](articles:tuan-le-qua-cac-nam).
`,
    topics: ['t3'],
    organisation: 'nguon-hoc',
    cover: 'bau-troi-sao',
  },
]
