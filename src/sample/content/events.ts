import type { SampleEvent } from './types'

/** Two real events of 2025, and fourteen illustrations held by invented units; each illustration says so. */
export const events: SampleEvent[] = [
  {
    key: 'ngay-sach-2025-ha-nam',
    title: 'Ngày Sách và Văn hóa đọc tỉnh Hà Nam năm 2025',
    summary:
      'Khai mạc tại Trường THCS-THPT Nguyễn Tất Thành, Phủ Lý; các hoạt động kéo dài từ ngày 15/4 đến ngày 2/5/2025.',
    body: `
Lễ khai mạc cấp tỉnh được tổ chức tại Trường THCS-THPT Nguyễn Tất Thành, thành phố Phủ Lý. Tại đây, Sở Văn hóa, Thể thao và Du lịch trao tặng nhà trường 200 cuốn sách, báo.

Chuỗi hoạt động diễn ra từ ngày 15/4 đến ngày 2/5/2025, cùng thời gian với các hoạt động trong cả nước. Thông điệp của kỳ này được ghi ở trang [Ngày Sách năm 2025](editions:ngay-sach-2025).

Xem bài tường thuật: [Ngày Sách Hà Nam 2025](articles:ngay-sach-ha-nam-2025).
`,
    topics: ['t3'],
    organisation: 'so-vhttdl',
    organisers: ['so-vhttdl'],
    place: 'thanh-pho-phu-ly',
    edition: 'ngay-sach-2025',
    startsAt: '2025-04-15T00:00:00+07:00',
    endsAt: '2025-05-02T23:59:59+07:00',
    allDay: true,
    venue: { name: 'Trường THCS-THPT Nguyễn Tất Thành, Phủ Lý', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: { name: 'Vietnam.vn', url: 'https://vietnam.vn/en/khai-mac-ngay-sach-va-van-hoa-doc-tinh-ha-nam-nam-2025' },
    documents: [],
    cover: 'ngay-hoi-sach',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 350, time: '08:00' },
  },
  {
    key: 'tuan-le-2025-huong-ung',
    title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2025',
    summary: 'Bảy ngày đầu tháng 10/2025, hưởng ứng chủ đề về phát triển bản thân, làm chủ tri thức và công nghệ.',
    body: `
Tuần lễ năm 2025 diễn ra trong khung thời gian chung từ ngày 1 đến ngày 7/10, theo Công văn số 5607/BGDĐT-GDNNGDTX của Bộ Giáo dục và Đào tạo.

Chủ đề của năm: “Học để phát triển bản thân, làm chủ tri thức và công nghệ, góp phần xây dựng đất nước hùng cường, thịnh vượng”. Các cơ sở giáo dục, trung tâm học tập cộng đồng, thư viện, nhà văn hóa chọn hoạt động phù hợp với điều kiện của mình.

Thông tin chung ở trang [Tuần lễ năm 2025](editions:tuan-le-2025).
`,
    topics: ['t3', 't5'],
    organisation: 'so-gddt',
    organisers: ['so-gddt', 'hoi-khuyen-hoc'],
    place: null,
    edition: 'tuan-le-2025',
    startsAt: '2025-10-01T00:00:00+07:00',
    endsAt: '2025-10-07T23:59:59+07:00',
    allDay: true,
    venue: { name: 'Các cơ sở giáo dục, trung tâm học tập cộng đồng', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: {
      name: 'Cổng Thông tin điện tử thành phố Hà Nội',
      url: 'https://hanoi.gov.vn/chi-dao-cua-ubnd-thanh-pho-ha-noi/phat-dong-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2025-4250926090715845.htm',
    },
    documents: [],
    cover: 'cay-tri-thuc',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 345, time: '08:00' },
  },
  {
    key: 'doc-chung-san-truong-2026',
    title: 'Một giờ đọc chung ở sân Trường THCS Bến Sông',
    summary: 'Học sinh, phụ huynh và thầy cô cùng đọc trong một giờ, sau đó mỗi lớp giới thiệu một cuốn sách.',
    body: `
Đúng 7 giờ 30 phút, tiếng trống trường báo giờ đọc. Trong một giờ, cả sân trường chỉ có tiếng lật trang. Phụ huynh được mời ngồi cùng con, mang theo cuốn sách của mình.

## Chương trình

1. Đọc chung, mỗi người một cuốn tự chọn.
2. Ba phút cho một cuốn sách: mỗi lớp cử một bạn giới thiệu.
3. Trò chơi đoán tên tác giả.

Người đến không có sách sẽ được mượn tại bàn đón ở cổng.

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t3', 't5'],
    organisation: 'truong-ben-song',
    organisers: ['truong-ben-song'],
    place: null,
    edition: 'ngay-sach-2026',
    startsAt: '2026-04-18T07:30:00+07:00',
    endsAt: '2026-04-18T10:30:00+07:00',
    allDay: false,
    venue: { name: 'Sân Trường Trung học cơ sở Bến Sông', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'lop-hoc',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 230, time: '08:00' },
  },
  {
    key: 'phien-cho-sach-2026',
    title: 'Phiên chợ sách cũ Bến Sông mừng Ngày Sách năm 2026',
    summary: 'Mang một cuốn đến, lấy một cuốn về; có bàn sửa sách và góc đọc cho trẻ nhỏ.',
    body: `
Phiên chợ mở đúng Ngày Sách và Văn hóa đọc Việt Nam. Không mua, không bán: mỗi cuốn mang đến đổi được một cuốn mang về. Ai chưa có sách để đổi thì mượn, phiên sau trả.

- Bàn phân loại theo lứa tuổi và sở thích.
- Bàn sửa sách: dán gáy, thay bìa, khâu lại trang rời.
- Góc đọc có chiếu cho trẻ nhỏ.

Cách tổ chức theo bài [Mở một phiên đổi sách](articles:phien-doi-sach).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t3'],
    organisation: 'clb-ben-song',
    organisers: ['clb-ben-song'],
    place: null,
    edition: 'ngay-sach-2026',
    startsAt: '2026-04-21T08:00:00+07:00',
    endsAt: '2026-04-21T11:00:00+07:00',
    allDay: false,
    venue: { name: 'Nhà văn hóa khu dân cư Bến Sông', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'ban-tay-trao-sach',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 228, time: '08:00' },
  },
  {
    key: 'lop-dien-thoai-khoa-mot',
    title: 'Khai giảng lớp điện thoại thông minh cho người cao tuổi',
    summary: 'Khóa năm buổi, mỗi buổi bốn mươi phút, học trên máy của chính mình, có bạn trẻ ngồi cạnh.',
    body: `
Lớp dành cho người mới dùng điện thoại thông minh. Mỗi học viên có một bạn trẻ ngồi cạnh; ban tổ chức chuẩn bị sẵn bản hướng dẫn chữ to để mang về.

Nội dung năm buổi: làm quen màn hình, gọi hình, chụp và tìm ảnh, hỏi bằng giọng nói, nhận biết lừa đảo. Học viên mang theo điện thoại, dây sạc và kính đọc sách.

Tài liệu của lớp: [kỹ năng số cho người cao tuổi](articles:ky-nang-so-nguoi-cao-tuoi).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t2a'],
    organisation: 'tthtcd-huong-sen',
    organisers: ['tthtcd-huong-sen'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: -47, time: '14:00' },
    endsAt: { daysFromNow: -47, time: '15:30' },
    allDay: false,
    venue: { name: 'Trung tâm học tập cộng đồng Hương Sen', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'ba-chau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 60, time: '08:00' },
  },
  {
    key: 'toa-dam-dong-ho-khuyen-hoc',
    title: 'Tọa đàm: quỹ khuyến học dòng họ, làm sao cho bền',
    summary: 'Đại diện các dòng họ trao đổi cách lập quỹ, công khai thu chi và khen thưởng người lớn đi học.',
    body: `
Mỗi dòng họ tham dự mang theo một câu chuyện: một việc làm được và một việc chưa thành. Phần trình bày không quá bảy phút, thời gian còn lại dành cho hỏi đáp.

Ba chủ đề chính: sổ quỹ mở thế nào cho mọi người yên tâm; khen trẻ em ra sao để không tạo áp lực; vì sao nên khen cả người lớn đi học.

Tài liệu đọc trước: [Dòng họ khuyến học](articles:dong-ho-khuyen-hoc).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t4a', 't1'],
    organisation: 'tthtcd-huong-sen',
    organisers: ['tthtcd-huong-sen', 'clb-ben-song'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: -33, time: '08:30' },
    endsAt: { daysFromNow: -33, time: '11:00' },
    allDay: false,
    venue: { name: 'Trung tâm học tập cộng đồng Hương Sen', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'goc-da-dau-lang',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 52, time: '08:00' },
  },
  {
    key: 'tap-huan-viet-tin-truyen-thanh',
    title: 'Tập huấn viết tin cho loa truyền thanh: nửa ngày thực hành',
    summary: 'Rút gọn bài viết, đọc thử, bấm giờ và sửa ngay trên bản thảo của mình.',
    body: `
Mỗi học viên mang theo hai bản tin đã phát của đơn vị mình. Buổi học đi qua ba bước: gạch bỏ chữ viết tắt, tách câu dài, sắp lại thứ tự thông tin. Sau đó từng người đọc bản mới trước lớp, người nghe kể lại điều mình nhớ.

Lớp nhận tối đa hai mươi người để ai cũng được đọc thử.

Đọc trước bài [Viết tin cho loa truyền thanh](articles:viet-tin-cho-loa-truyen-thanh).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t2b'],
    organisation: 'nguon-hoc',
    organisers: ['nguon-hoc', 'tthtcd-huong-sen'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: -18, time: '08:00' },
    endsAt: { daysFromNow: -18, time: '11:30' },
    allDay: false,
    venue: { name: 'Hội trường Trung tâm học tập cộng đồng Hương Sen', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'loa-truyen-thanh',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 31, time: '08:00' },
  },
  {
    key: 'dem-doc-tho-ben-song',
    title: 'Tối đọc thơ bên bến sông: thơ làng cảnh, thơ quê nhà',
    summary: 'Hai giờ đọc thơ về quê hương, làng cảnh; ai đến cũng được đọc một bài mình thích.',
    body: `
Chiếu trải trên sân, đèn treo vừa đủ sáng. Mỗi người đọc một bài thơ mình thuộc hoặc mang theo, nói vài lời vì sao chọn bài ấy. Không thi, không chấm điểm.

Phần cuối dành cho thơ Nguyễn Khuyến, nhà thơ của làng cảnh và cũng là một tấm gương học hành. Đọc thêm: [Đất học Bình Lục](articles:dat-hoc-binh-luc).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t5', 't4b'],
    organisation: 'clb-ben-song',
    organisers: ['clb-ben-song'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: -6, time: '19:00' },
    endsAt: { daysFromNow: -6, time: '21:00' },
    allDay: false,
    venue: { name: 'Sân nhà văn hóa khu dân cư Bến Sông', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'den-dau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 22, time: '08:00' },
  },
  {
    key: 'doi-sach-thang-nay',
    title: 'Phiên đổi sách hằng tháng của Câu lạc bộ Bến Sông',
    summary: 'Mang một cuốn đã đọc, đổi lấy một cuốn chưa đọc; phiên này có thêm bàn sách nghề nông.',
    body: `
Phiên đổi sách quen thuộc của câu lạc bộ, mở cửa trong hai giờ rưỡi. Sách mang đến cần còn đủ trang, còn đọc được. Người chưa có sách để đổi được mượn và trả vào phiên sau.

Phiên này có thêm bàn sách nghề nông, do các hội viên chọn và viết vài dòng giới thiệu kẹp trong từng cuốn.

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t5', 't3'],
    organisation: 'clb-ben-song',
    organisers: ['clb-ben-song'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 2, time: '08:00' },
    endsAt: { daysFromNow: 2, time: '10:30' },
    allDay: false,
    venue: { name: 'Nhà văn hóa khu dân cư Bến Sông', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'chong-sach',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 11, time: '08:00' },
  },
  {
    key: 'ngay-thu-vien-mo-kho',
    title: 'Ngày mở kho: một ngày xem hậu trường của thư viện',
    summary: 'Khách tham quan được xem cách một cuốn sách đi từ thùng tặng đến kệ, và thử tự tay bọc, dán mã.',
    body: `
Phía sau quầy mượn là một thế giới ít người thấy: bàn phân loại, máy in nhãn, góc sửa sách. Ngày mở kho mời bạn đọc bước vào, xem và làm thử.

1. Xem cách phân loại và đặt mã.
2. Tự bọc một cuốn sách.
3. Ghi tên vào danh sách tình nguyện viên sửa sách.

Trẻ em đi cùng người lớn. Mỗi lượt mười người, bốn mươi lăm phút.

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t3', 't2b'],
    organisation: 'truong-ben-song',
    organisers: ['truong-ben-song', 'clb-ben-song'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 6, time: '08:30' },
    endsAt: { daysFromNow: 6, time: '16:30' },
    allDay: false,
    venue: { name: 'Thư viện Trường Trung học cơ sở Bến Sông', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'phong-doc',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 8, time: '08:00' },
  },
  {
    key: 'lop-bang-tinh-buoi-toi',
    title: 'Lớp bảng tính buổi tối cho người buôn bán nhỏ',
    summary: 'Bốn buổi tối, học trên điện thoại hoặc máy tính, bài tập là sổ chợ của chính học viên.',
    body: `
Lớp mở vào buổi tối để người đi chợ sáng cũng theo được. Không cần biết trước về tin học. Học viên mang theo cuốn sổ ghi chép đang dùng; mỗi buổi chuyển một phần sổ ấy sang bảng tính.

Kết thúc lớp, mỗi người có một bảng theo dõi lãi, lỗ của riêng mình. Số liệu của ai người ấy giữ, không phải cho ai xem.

Câu chuyện gợi cảm hứng: [Cuốn sổ chợ và bảng tính đầu tiên](stories:nguoi-ban-rau-hoc-bang-tinh).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t2a', 't4b'],
    organisation: 'tthtcd-huong-sen',
    organisers: ['tthtcd-huong-sen'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 9, time: '19:00' },
    endsAt: { daysFromNow: 9, time: '20:45' },
    allDay: false,
    venue: { name: 'Phòng học số 2, Trung tâm học tập cộng đồng Hương Sen', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'man-hinh-hoc',
    featured: true,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 5, time: '08:00' },
  },
  {
    key: 'xe-sach-ve-truong',
    title: 'Xe sách lưu động về Trường THCS Bến Sông',
    summary: 'Một buổi chiều đọc sách giữa sân trường, với trò chơi đoán tên tác giả và diễn ca dao.',
    body: `
Xe sách đỗ ở bóng cây trước dãy nhà hai tầng. Các khối luân phiên, mỗi khối bốn mươi phút: hai mươi phút tự chọn sách đọc, hai mươi phút trò chơi.

Phụ huynh và bà con gần trường được mời đến đọc trong giờ cuối.

Những chuyến xe như thế từng diễn ra ra sao? Mời đọc bài [Những chuyến xe chở sách về trường](articles:chuyen-xe-tri-thuc).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t3'],
    organisation: 'truong-ben-song',
    organisers: ['truong-ben-song', 'clb-ben-song'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 13, time: '13:30' },
    endsAt: { daysFromNow: 13, time: '16:30' },
    allDay: false,
    venue: { name: 'Sân Trường Trung học cơ sở Bến Sông', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'xe-qua-cau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 4, time: '08:00' },
  },
  {
    key: 'noi-chuyen-tin-gia',
    title: 'Nói chuyện chuyên đề: dừng lại năm giây trước khi chia sẻ',
    summary: 'Buổi nói chuyện tạm hoãn vì diễn giả bận việc đột xuất; ngày mới sẽ được báo sau.',
    body: `
**Sự kiện tạm hoãn.** Diễn giả có việc đột xuất, ban tổ chức sẽ báo ngày mới khi đã thống nhất. Người đã ghi danh được giữ chỗ, không cần đăng ký lại.

Nội dung dự kiến: thực hành năm câu hỏi nhận ra tin đáng ngờ, với những ví dụ lấy từ nhóm trò chuyện của chính người nghe.

Trong lúc chờ, có thể đọc bài [Năm dấu hiệu của một tin nên dừng lại](articles:nam-dau-hieu-tin-gia).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t2a'],
    organisation: 'tthtcd-huong-sen',
    organisers: ['tthtcd-huong-sen'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 16, time: '08:30' },
    endsAt: { daysFromNow: 16, time: '10:30' },
    allDay: false,
    venue: { name: 'Trung tâm học tập cộng đồng Hương Sen', address: null },
    status: 'postponed',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'dien-thoai-thong-minh',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 14, time: '08:00' },
  },
  {
    key: 'da-ngoai-doc-sach-ven-song',
    title: 'Buổi dã ngoại đọc sách ven sông của Câu lạc bộ Bến Sông',
    summary: 'Chuyến đi đã hủy vì điểm tập kết đang sửa chữa; câu lạc bộ chuyển sang đọc sách trong nhà vào tháng sau.',
    body: `
**Sự kiện đã hủy.** Đoạn bờ kè ở điểm tập kết đang sửa chữa, không bảo đảm an toàn cho trẻ nhỏ. Ban tổ chức xin lỗi các gia đình đã ghi danh.

Câu lạc bộ sẽ tổ chức một buổi đọc sách trong nhà vào tháng sau và thông báo riêng. Sách mượn cho chuyến đi có thể giữ đến hết tháng.

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t5'],
    organisation: 'clb-ben-song',
    organisers: ['clb-ben-song'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 20, time: '07:00' },
    endsAt: { daysFromNow: 20, time: '11:00' },
    allDay: false,
    venue: { name: 'Bến đò cũ, khu dân cư Bến Sông', address: null },
    status: 'cancelled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'song-chau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 25, time: '08:00' },
  },
  {
    key: 'cau-lac-bo-doc-thang-toi',
    title: 'Buổi gặp của Câu lạc bộ Sách Bến Sông: truyện ngắn đọc tại chỗ',
    summary: 'Không cần đọc trước ở nhà: cả nhóm cùng đọc to một truyện ngắn rồi trò chuyện theo ba câu hỏi.',
    body: `
Buổi gặp dành cho cả người mới. Nhóm đọc to một truyện ngắn, mỗi người một đoạn, sau đó trò chuyện theo ba câu hỏi quen thuộc: đoạn nào làm bạn dừng lại, nhân vật nào bạn muốn gặp, đọc xong bạn định làm khác đi việc gì.

Chỗ ngồi xếp vòng tròn, tối đa mười hai người. Người đến muộn có thể ngồi nghe.

Cách lập một nhóm tương tự: [câu lạc bộ đọc sách đầu tiên](articles:cau-lac-bo-doc-sach-dau-tien).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t5'],
    organisation: 'clb-ben-song',
    organisers: ['clb-ben-song'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 27, time: '19:00' },
    endsAt: { daysFromNow: 27, time: '20:30' },
    allDay: false,
    venue: { name: 'Phòng đọc nhà văn hóa khu dân cư Bến Sông', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'trang-sach-mo',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 2, time: '08:00' },
  },
  {
    key: 'trien-lam-nhat-ky-hoc-tap',
    title: 'Triển lãm nhỏ: những cuốn nhật ký học tập',
    summary: 'Ba ngày trưng bày những trang ghi chép do người tự học cho mượn, đã che tên theo ý chủ nhân.',
    body: `
Một cuốn sổ chợ, một tập giấy nhớ, một quyển vở tập tô, một bản vẽ sai: những thứ tưởng bỏ đi lại kể được cả quãng đường học. Mỗi hiện vật có vài dòng của chủ nhân; tên và chi tiết riêng được che theo yêu cầu.

Người xem được mời viết ba dòng nhật ký đầu tiên của mình lên tấm giấy dài ở cuối phòng.

Cách ghi: [nhật ký học tập](articles:nhat-ky-hoc-tap).

*Sự kiện minh họa, dùng để giới thiệu kho nội dung; đơn vị tổ chức và địa điểm không có thật.*
`,
    topics: ['t5', 't4b'],
    organisation: 'tthtcd-huong-sen',
    organisers: ['tthtcd-huong-sen', 'nguon-hoc'],
    place: null,
    edition: null,
    startsAt: { daysFromNow: 40, time: '00:00' },
    endsAt: { daysFromNow: 42, time: '23:59' },
    allDay: true,
    venue: { name: 'Sảnh Trung tâm học tập cộng đồng Hương Sen', address: null },
    status: 'scheduled',
    authors: ['Phòng Thông tin'],
    source: null,
    documents: [],
    cover: 'so-tay',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 1, time: '08:00' },
  },
]
