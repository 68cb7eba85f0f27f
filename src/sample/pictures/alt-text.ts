import type { Motif } from './draw-picture'

/** What each scene shows, for readers who hear the page: two or three facts, no "picture of". */
export const ALT_TEXT: Record<Motif, string> = {
  book: 'Cuốn sách mở, từ gáy sách vươn lên những chiếc lá và đàn chim Lạc bay qua',
  lamp: 'Ngọn đèn dầu tỏa sáng bên chồng sách trong đêm',
  river: 'Dòng sông uốn qua đồi, hai chiếc thuyền nan chở người đội nón',
  rice: 'Ruộng bậc thang mùa lúa chín, người nông dân đội nón giữa đồng',
  drum: 'Mặt trống đồng với ngôi sao ở giữa và vòng chim Lạc bay quanh',
  library: 'Người đọc sách bên cửa sổ vòm, xung quanh là các giá sách đầy',
  bus: 'Xe thư viện lưu động mở giá sách bên đường, bạn đọc đứng chọn sách',
  classroom: 'Lớp học cộng đồng, người dạy đứng bên bảng, học viên nhiều lứa tuổi ngồi nghe',
  radio: 'Loa truyền thanh trên cột cao phát tin xuống những mái nhà trong thôn',
  lotus: 'Bông sen nở giữa hồ, hai nụ sen vươn cao trên những chiếc lá tròn',
  tree: 'Cây cổ thụ có những trang sách giữa tán lá, ba người ngồi đọc dưới bóng cây',
  phone: 'Chiếc điện thoại mở ra phong cảnh đồi núi, phía trước là cuốn sách mở',
  family: 'Cả nhà quây quần quanh bàn, cùng đọc một cuốn sách dưới ánh đèn',
  festival: 'Ngày hội trước đình làng với đèn lồng, cờ ngũ sắc và đông người dự',
  hands: 'Nhiều bàn tay cùng giơ lên hướng về nguồn sáng',
  stars: 'Hai người đọc sách trên đồi dưới bầu trời sao và vầng trăng khuyết',
}
