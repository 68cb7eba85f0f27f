import type { SampleStory } from './types'

/** Portraits, practices and initiatives. Every person here is invented, and each text says so. */
export const stories: SampleStory[] = [
  {
    key: 'tho-moc-hoc-ve-may',
    kind: 'person',
    people: [{ name: 'Trần Văn Mộc', role: 'thợ mộc, nhân vật minh họa', illustration: true }],
    title: 'Người thợ mộc học vẽ trên máy tính ở tuổi năm mươi hai',
    summary:
      'Từ cuốn sổ bút chì đến bản vẽ ba chiều, một thợ mộc lâu năm học lại nghề của mình theo cách mới. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Xưởng mộc của ông Trần Văn Mộc có hai chiếc bàn. Bàn lớn để bào, đục. Bàn nhỏ kê sát cửa sổ, trên đó là cuốn sổ bìa cứng, cây bút chì vót bằng dao và chiếc máy tính cũ của con trai để lại.

Ba năm trước, một khách đặt tủ bếp đưa ra bản vẽ in màu. Ông nhìn mãi mới hiểu. “Tôi đóng tủ từ năm mười bảy tuổi. Thế mà hôm ấy phải hỏi: hình này nhìn từ phía nào”, ông kể.

## Học từ một chiếc ghế

Con trai chỉ cho ông một phần mềm vẽ miễn phí. Ông đặt ra bài tập đầu tiên: vẽ lại chiếc ghế đẩu đang ngồi. Việc ấy mất chín buổi tối.

1. Ba buổi để biết cách kẻ một đường và kéo nó thành khối.
2. Hai buổi để xoay hình mà không bị lạc.
3. Bốn buổi để ghép chân ghế cho khít.

Mỗi tối ông ghi vào sổ một dòng: hôm nay kẹt ở đâu. Sáng hôm sau, lúc bào gỗ, ông nghĩ tiếp. “Tay làm việc cũ, đầu nghĩ việc mới. Nhiều khi đang bào thì hiểu ra.”

![Cuốn sổ bên máy tính](so-tay)

## Sai một lần cho nhớ

Chiếc tủ đầu tiên làm theo bản vẽ máy bị hụt hai phân, vì ông quên trừ độ dày của ván. Ông đóng lại từ đầu, chịu lỗ tiền gỗ. Tờ bản vẽ sai vẫn dán trên tường xưởng, bên dưới viết bằng bút chì: “Máy không biết ván dày. Mình phải biết.”

## Dạy lại

Bây giờ, chiều thứ Bảy, vài người thợ trẻ đến ngồi quanh chiếc bàn nhỏ. Ông không thu tiền, chỉ đặt một điều kiện: ai học xong phải vẽ lại món đồ mình đang làm ở xưởng.

Hỏi ông khuyên gì người muốn bắt đầu, ông chỉ chiếc ghế đẩu: “Chọn cái gì mình đã thuộc bằng tay. Rồi học cách nói lại nó bằng máy.”
`,
    topics: ['t4b', 't2a'],
    organisation: 'nguon-hoc',
    place: 'phuong-duy-tien',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'den-ban-hoc',
    featured: true,
    english: {
      title: 'The carpenter who learned to draw on a computer at fifty-two',
      summary:
        'From a pencil sketchbook to three-dimensional drawings: an old hand learns his trade again. The person is invented.',
      body: `
*The person and events in this story are invented, as an illustration.*

There are two tables in Trần Văn Mộc’s workshop. The big one is for planing and chiselling. On the small one by the window lie a hardback notebook, a pencil sharpened with a knife, and an old computer his son left behind.

Three years ago a customer ordering a kitchen cupboard handed him a printed drawing. He stared at it for a long time. “I have built cupboards since I was seventeen,” he says, “and that day I had to ask which side we were looking from.”

His son showed him a free drawing program. He set himself one exercise: to draw the stool he was sitting on. It took nine evenings. Each night he wrote one line about where he was stuck, and thought about it the next morning while planing. “The hands do the old work and the head does the new.”

The first cupboard made from his own drawing came out two centimetres short: he had forgotten the thickness of the board. The drawing still hangs on the wall, with a line in pencil: “The machine does not know how thick the wood is. You must.”

On Saturday afternoons a few young carpenters now sit around the small table. His advice to beginners: “Choose something your hands already know. Then learn to say it with the machine.”
`,
    },
    state: 'published',
    publishedAt: { daysAgo: 9, time: '06:30' },
  },
  {
    key: 'nguoi-ban-rau-hoc-bang-tinh',
    kind: 'person',
    people: [{ name: 'Lê Thị Thảo', role: 'người bán rau ở chợ, nhân vật minh họa', illustration: true }],
    title: 'Cuốn sổ chợ và bảng tính đầu tiên của một người bán rau',
    summary: 'Chị bán rau học cách ghi sổ trên điện thoại để biết ngày nào lãi, ngày nào lỗ. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Bốn giờ sáng, chị Lê Thị Thảo đã có mặt ở chợ đầu mối. Mười năm bán rau, chị nhớ giá từng loại, nhớ ai còn nợ. Chỉ có một điều chị không nhớ được: tháng trước mình lãi bao nhiêu.

“Tiền vào túi, tiền ra túi. Cuối tháng thấy còn thì biết là lãi”, chị cười.

## Câu hỏi của đứa con gái

Một hôm, con gái chị hỏi: “Mẹ bán rau muống lãi hơn hay rau cải lãi hơn?”. Chị trả lời ngay là rau muống, rồi chợt thấy mình không chắc. Tối ấy, hai mẹ con mở bảng tính trên điện thoại. Bốn cột: ngày, loại rau, tiền mua, tiền bán.

Tuần đầu, chị chỉ đọc cho con gõ. Tuần thứ hai, chị tự gõ, không dấu, sai chính tả. Tuần thứ ba, con gái chỉ cách cộng cả cột.

Hết tháng, con số hiện ra: rau cải lãi hơn, vì rau muống hay úng, chiều phải bán rẻ.

## Học thêm một cột

Từ đó, mỗi tháng chị thêm một điều:

- Thêm cột “bỏ đi” để biết hao bao nhiêu.
- Tô màu những ngày lỗ.
- Ghi thời tiết, vì mưa thì người mua ít mà rau lại hỏng nhanh.

Chị không biết những việc ấy trong sách gọi là gì. Chị chỉ biết sau nửa năm, mình mua ít hơn mỗi sáng mà chiều không còn phải đổ rau.

![Màn hình nhỏ, con số rõ](dien-thoai-thong-minh)

## Người học trước chỉ người học sau

Cạnh sạp của chị có hai người cũng bắt đầu ghi sổ. Họ ngồi với nhau lúc vãn chợ, chừng mười lăm phút, so con số. Chị Thảo bảo: “Trước kia ngồi thì nói chuyện người. Giờ nói chuyện rau.”

Điều khó nhất, theo chị, không phải là cái máy: “Khó nhất là ghi cả ngày lỗ. Ngày lỗ chẳng ai muốn ghi. Nhưng không ghi thì sổ nói dối.”
`,
    topics: ['t4b', 't2a'],
    organisation: 'nguon-hoc',
    place: 'phuong-phu-ly',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'dien-thoai-thong-minh',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 52, time: '06:15' },
  },
  {
    key: 'ba-giao-lop-hoc-hien-nha',
    kind: 'person',
    people: [{ name: 'Nguyễn Thị Hạnh', role: 'giáo viên nghỉ hưu, nhân vật minh họa', illustration: true }],
    title: 'Lớp học chữ ngoài hiên của một bà giáo về hưu',
    summary: 'Bảy năm, mỗi chiều hai giờ, một bà giáo dạy chữ cho người lớn chưa đọc thông. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Hiên nhà bà Nguyễn Thị Hạnh rộng vừa đủ sáu chiếc ghế nhựa. Buổi chiều, khi nắng lùi khỏi bậc thềm, học trò của bà lần lượt đến. Người trẻ nhất ba mươi tám tuổi, người già nhất bảy mươi mốt.

Họ học chữ. Có người chưa từng đến trường. Có người học hết lớp hai rồi nghỉ, mặt chữ rơi rụng dần.

## Bài đầu tiên là tên mình

Bà không bắt đầu bằng bảng chữ cái. Buổi đầu, bà viết tên từng người lên tấm bìa, để họ tô theo. “Sáu mươi năm mang một cái tên mà chưa viết được, thì đấy là chữ cần học trước”, bà nói.

Bài thứ hai là tên thuốc. Bài thứ ba là số điện thoại của con. Rồi đến biển chợ, giấy hẹn khám, lời bài hát.

## Ba quy ước của lớp

1. Không ai được cười khi người khác đọc sai.
2. Vắng thì nhắn một tiếng, không cần nói lý do.
3. Ai biết thêm một chữ thì dạy lại cho người ngồi cạnh.

Quy ước thứ ba là bí quyết của bà. Sáu người, một cô giáo già, không thể kèm hết. Nhưng sáu người kèm nhau thì được.

![Hiên nhà, ghế nhựa, bảng con](bang-den)

## Quyển vở của một học trò

Trong số vở bà giữ làm kỷ niệm có một quyển chỉ viết mười trang. Trang cuối là bức thư gửi con trai đi làm xa, bốn dòng, sai ba lỗi. Người viết thư nay đã mất. Con trai bà cụ về xin quyển vở, bà đưa, rồi xin lại một bản chụp để trong ngăn kéo.

“Người ta hay hỏi tôi dạy để được gì”, bà Hạnh kể. “Tôi cứ lấy bản chụp ấy ra.”

Lớp học ngoài hiên không có tên, không có bằng. Nhưng đi ngang qua đó lúc năm giờ chiều, người ta nghe thấy tiếng đánh vần chậm rãi của những người lớn tuổi. Âm thanh ấy dễ làm người đi đường dừng lại.
`,
    topics: ['t4a', 't5'],
    organisation: 'hoi-khuyen-hoc',
    place: 'xa-binh-luc',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'bang-den',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 111, time: '07:00' },
  },
  {
    key: 'cong-nhan-ca-dem-hoc-tieng',
    kind: 'person',
    people: [{ name: 'Phạm Quang Dũng', role: 'công nhân, nhân vật minh họa', illustration: true }],
    title: 'Học ngoại ngữ giữa hai ca làm: chuyện của một công nhân',
    summary:
      'Những mẩu giấy dán trong tủ đồ và mười lăm phút giải lao đã giúp một công nhân đọc được sách hướng dẫn máy. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Cánh cửa tủ đồ của anh Phạm Quang Dũng dán kín giấy nhớ. Mỗi mẩu một từ tiếng Anh, mặt sau là hình vẽ. Từ nào thuộc thì bóc đi, dán từ mới. Tủ của anh đã thay lớp giấy đến lần thứ tư.

Anh làm ở xưởng lắp ráp, đổi ca hai tuần một lần. Học theo lớp buổi tối thì tuần nào làm đêm là hỏng. Anh thử ba lớp, bỏ cả ba.

## Học theo cái máy

Một lần máy dừng, màn hình hiện dòng chữ nước ngoài. Tổ trưởng đi vắng, cả chuyền đứng chờ. Anh chụp dòng chữ lại, tối về tra từng từ. Hóa ra chỉ là “cửa bên trái chưa đóng”.

Từ hôm ấy, anh đổi cách học. Không học bài chào hỏi, không học bài ở sân bay. Anh học đúng những gì cái máy nói.

- Tuần đầu: hai mươi dòng báo lỗi hay gặp.
- Tháng đầu: hết bảng điều khiển.
- Ba tháng: đọc chậm được một trang sách hướng dẫn, có từ điển.

## Mười lăm phút giải lao

Giờ nghỉ giữa ca, anh nghe một đoạn ghi âm ngắn bằng tai nghe, nhẩm theo. Đồng nghiệp trêu, gọi anh là “ông Tây”. Rồi có người hỏi mượn giấy nhớ. Bây giờ trong tổ có bốn cánh cửa tủ dán giấy.

![Mỗi từ một mẩu giấy](man-hinh-hoc)

## Biết đủ để hỏi tiếp

Anh Dũng không nói mình giỏi. Nghe người nước ngoài nói nhanh, anh vẫn chịu. Nhưng máy báo lỗi thì anh đọc được, và đọc được rồi thì biết phải hỏi ai.

“Ngày trước tôi tưởng học ngoại ngữ là phải học cho hết”, anh nói. “Hóa ra chỉ cần bắt đầu từ chỗ mình đang đứng.”

Mẩu giấy mới nhất trên cửa tủ không phải là một từ mà là một câu, anh tự đặt, chưa chắc đã đúng ngữ pháp. Anh dán ở vị trí ngang tầm mắt.
`,
    topics: ['t4b', 't5'],
    organisation: 'nguon-hoc',
    place: 'phuong-duy-tan',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'bau-troi-sao',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 169, time: '05:50' },
  },
  {
    key: 'nguoi-trong-buoi-doc-sach',
    kind: 'person',
    people: [{ name: 'Hoàng Văn Khải', role: 'người trồng bưởi, nhân vật minh họa', illustration: true }],
    title: 'Người trồng bưởi và cái kệ sách trong lều canh vườn',
    summary:
      'Mất trắng một vụ vì bón phân theo lời đồn, một nhà vườn bắt đầu đọc sách và ghi chép từng gốc cây. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Giữa vườn bưởi ven sông có cái lều canh lợp lá. Trong lều, ngoài chiếc võng và ấm nước, có một kệ gỗ ba tầng xếp chừng bốn mươi cuốn sách, bìa đã ngả màu vì hơi ẩm.

Chủ lều là ông Hoàng Văn Khải. Ông bảo cái kệ ấy đổi bằng một vụ bưởi.

## Vụ mất trắng

Năm ấy, nghe người ta mách, ông bón gấp đôi phân vào lúc cây đang ra hoa. Hoa rụng trắng gốc. Hỏi người mách, người ấy bảo: “Tôi cũng nghe nói thế.”

Ông vào thư viện huyện, lần đầu trong đời, mượn một cuốn về cây có múi. Đọc đến trang nói về thời kỳ ra hoa thì ông gấp sách lại, ngồi im rất lâu.

## Mỗi gốc một trang

Ông đóng một quyển sổ dày, mỗi gốc bưởi một trang: ngày bón, ngày tưới, ngày thấy sâu, số quả. Cuối năm, ông so gốc nhiều quả với gốc ít quả.

> Trăm hay không bằng tay quen, nhưng tay quen mà không ghi thì đời sau lại làm lại từ đầu.

Câu ấy ông chép ở trang đầu quyển sổ, nửa trước là tục ngữ, nửa sau là của ông.

1. Đọc sách để biết cây cần gì.
2. Nhìn vườn để biết cây đang thiếu gì.
3. Ghi sổ để năm sau khỏi đoán.

## Sách trong lều

Trưa, những người làm vườn gần đó ghé uống nước, rồi tiện tay lật sách. Có người không đọc được chữ nhỏ, ông đọc to cho nghe. Dần dần, lều canh vườn thành chỗ hỏi han: lá thế này là bệnh gì, phun lúc nào.

Ông Khải không dám nhận là người biết nhiều. Gặp câu khó, ông lật sách trước mặt người hỏi, cùng tìm. Không thấy thì ông ghi lại, hẹn hỏi cán bộ khuyến nông.

“Ngày xưa tôi hỏi người, người hỏi người”, ông nói. “Bây giờ tôi hỏi thêm quyển sách. Nó không nể mặt ai.”
`,
    topics: ['t4b', 't5'],
    organisation: 'nguon-hoc',
    place: 'xa-bac-ly',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'song-chau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 203, time: '07:40' },
  },
  {
    key: 'gio-doc-chung-bay-gio-toi',
    kind: 'practice',
    people: [{ name: 'Đỗ Thị Vân', role: 'tổ trưởng tổ dân phố, nhân vật minh họa', illustration: true }],
    title: 'Bảy giờ tối, cả ngõ cùng đọc sách: cách làm của một khu dân cư',
    summary:
      'Không phong trào rầm rộ, một ngõ nhỏ giữ được giờ đọc chung nhờ ba quy ước giản dị. Nhân vật và khu dân cư minh họa.',
    body: `
*Nhân vật, khu dân cư và tình tiết trong bài là minh họa, không có thật.*

Đúng bảy giờ tối, bà Đỗ Thị Vân gõ ba tiếng vào chiếc chiêng nhỏ treo ở đầu ngõ. Không phải báo họp. Ba tiếng chiêng báo giờ đọc sách của hai mươi ba nóc nhà.

Từ lúc ấy đến bảy giờ rưỡi, ti vi tắt, loa tắt, điện thoại úp xuống. Trẻ em đọc truyện, học bài. Người lớn đọc báo, đọc sách nghề, hoặc nghe con đọc.

## Chuyện bắt đầu từ một lần mất điện

Có hôm mất điện cả tối, mấy đứa trẻ ra đầu ngõ ngồi quanh ngọn đèn tích điện đọc truyện cho nhau nghe. Người lớn ra theo, quạt cho con, nghe ké. Hôm sau có điện, một đứa hỏi: “Tối nay có mất điện nữa không ạ?”

Bà Vân đem câu hỏi ấy ra buổi họp tổ.

## Ba quy ước

1. **Nửa giờ, không hơn.** Ngắn nên nhà nào cũng theo được.
2. **Không kiểm tra.** Không ai đi từng nhà xem có đọc không.
3. **Tối Chủ Nhật kể chuyện.** Ai muốn thì ra đầu ngõ, kể một điều mình vừa đọc.

Quy ước thứ hai khiến nhiều người nghi ngại lúc đầu. Không kiểm tra thì ai làm? Câu trả lời đến từ bọn trẻ: chúng nhắc bố mẹ.

![Đầu ngõ tối Chủ Nhật](gia-dinh-doc-sach)

## Khi có nhà không theo được

Có nhà bán hàng ăn, bảy giờ tối là lúc đông khách. Có nhà chăm người ốm. Không ai trách. Ngõ góp sách để ở quán ăn, khách chờ thì đọc. Thành ra quán có thêm người ngồi.

## Nơi khác học được gì

Cách làm này không tốn tiền và không cần giỏi. Chỗ khó là giữ nhịp trong ba tháng đầu. Bà Vân khuyên: chọn một âm thanh riêng để báo giờ, chọn một người gõ, và đừng bỏ buổi nào, kể cả khi trời mưa.

Muốn có sách cho nửa giờ ấy, xem bài [dựng tủ sách gia đình](articles:tu-sach-gia-dinh).
`,
    topics: ['t4a', 't5'],
    organisation: 'hoi-khuyen-hoc',
    place: 'phuong-phu-ly',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'bau-troi-sao',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 30, time: '19:00' },
  },
  {
    key: 'lop-dem-dien-thoai-tre-kem-gia',
    kind: 'practice',
    people: [
      { name: 'Vũ Minh Tâm', role: 'bí thư chi đoàn, nhân vật minh họa', illustration: true },
      { name: 'Bùi Thị Nhài', role: 'học viên, nhân vật minh họa', illustration: true },
    ],
    title: 'Lớp điện thoại “trẻ kèm già”: mỗi bạn trẻ nhận hai học trò tóc bạc',
    summary:
      'Một chi đoàn chia nhau kèm người cao tuổi dùng điện thoại, sáu tuần một khóa, học tại nhà. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Lớp học đầu tiên của chi đoàn mở ở nhà văn hóa, ba mươi ghế, máy chiếu đàng hoàng. Đến buổi thứ hai còn mười một người. Buổi thứ ba, anh Vũ Minh Tâm, bí thư chi đoàn, đi hỏi từng cụ vì sao nghỉ.

Các cụ trả lời thật: máy chiếu chữ bé, thầy nói nhanh, hỏi nhiều thì ngại.

## Đổi từ một lớp thành nhiều lớp

Chi đoàn bỏ lớp lớn. Mỗi bạn trẻ nhận hai người, đến tận nhà, mỗi tuần một buổi chừng bốn mươi phút. Máy của ai học trên máy người ấy.

- Tuần một: bật, tắt, chỉnh chữ to.
- Tuần hai: gọi hình.
- Tuần ba: chụp ảnh, gửi ảnh.
- Tuần bốn: hỏi bằng giọng nói.
- Tuần năm: nhận biết lừa đảo.
- Tuần sáu: mỗi cụ tự chọn một điều muốn học.

Cuối khóa, cả nhóm gặp nhau ở nhà văn hóa, mỗi cụ cho cả nhóm xem một điều mình làm được. Bà Bùi Thị Nhài mở cho mọi người xem ảnh chắt ở xa, mới gửi sáng hôm ấy. Bà tự tải về.

![Hai thế hệ, một màn hình](ba-chau)

## Người dạy cũng học

Các bạn trẻ nói mình học được cách nói chậm. Có bạn phát hiện mình không giải thích nổi thế nào là “ứng dụng”, phải về nghĩ. Có bạn được học trò trả công bằng một buổi dạy gói bánh.

## Điều cần lưu ý khi làm theo

1. Báo cho con cháu trong nhà biết trước, để các cụ yên tâm.
2. Người dạy không cầm hộ, không ghi lại mật khẩu của học trò.
3. Đi hai người trong buổi đầu.
4. Giữ nguyên người dạy trong cả khóa; các cụ quen giọng.

Nội dung từng buổi dựa trên bài [kỹ năng số cho người cao tuổi](articles:ky-nang-so-nguoi-cao-tuoi), in ra chữ to.
`,
    topics: ['t4a', 't2a'],
    organisation: 'tthtcd-huong-sen',
    place: 'xa-liem-ha',
    edition: 'tuan-le-2025',
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'ba-chau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 85, time: '08:00' },
  },
  {
    key: 'ngay-gio-ho-va-quyen-so-vang',
    kind: 'practice',
    people: [{ name: 'Đặng Đình Lâm', role: 'trưởng tộc, nhân vật minh họa', illustration: true }],
    title: 'Ngày giỗ họ có thêm quyển sổ vàng dành cho người lớn đi học',
    summary:
      'Một dòng họ quyết định khen cả người lớn học được điều mới, và phong trào học trong họ thay đổi từ đó. Dòng họ minh họa.',
    body: `
*Nhân vật, dòng họ và tình tiết trong bài là minh họa, không có thật.*

Mười mấy năm liền, ngày giỗ họ nào ông Đặng Đình Lâm cũng đọc danh sách các cháu học sinh giỏi. Đọc mãi thành quen, nghe mãi thành nhạt. Năm ấy, một cháu gái lên nhận thưởng xong, quay lại hỏi trước micro: “Thế bố cháu học giỏi thì ai thưởng ạ?”

Cả nhà thờ họ cười. Nhưng ông Lâm không cười. Bố cháu bé vừa lấy được bằng lái xe nâng sau ba lần thi trượt.

## Quyển sổ mới

Giỗ họ năm sau, trên bàn có hai quyển sổ. Quyển cũ ghi tên con trẻ. Quyển mới bìa vàng, ghi tên người lớn học được điều mới trong năm, bất kể điều gì.

Trang đầu tiên có chín dòng:

- Một người lấy bằng lái xe nâng.
- Hai người học xong lớp may.
- Một bà cụ biết đọc tin nhắn.
- Một chú học cách ghép cây.
- Bốn người học hết khóa tin học văn phòng.

Phần thưởng giống nhau: một cuốn sách và một tràng vỗ tay.

![Hai quyển sổ trên bàn](chong-sach)

## Điều không ngờ

Sang năm thứ ba, người lớn bắt đầu khai trước: “Năm nay tôi định học cái này, ghi bút chì vào sổ cho tôi”. Ghi bút chì rồi, ai cũng cố làm để được tô lại bằng mực.

Bọn trẻ thì tò mò xem bố mẹ được ghi điều gì. Có nhà, hai bố con thi nhau.

## Cách giữ quỹ

Họ không tăng mức đóng góp. Tiền thưởng trẻ em giảm một phần, chuyển sang mua sách. Sổ thu chi để ngỏ trên bàn suốt ngày giỗ.

Ông Lâm nói điều quý nhất không phải là số dòng trong sổ. “Ngày trước họp họ, người học ít ngồi cuối. Bây giờ ai cũng có chuyện để kể.”

Các nguyên tắc lập quỹ được nói kỹ hơn trong bài [Dòng họ khuyến học](articles:dong-ho-khuyen-hoc).
`,
    topics: ['t4a'],
    organisation: 'hoi-khuyen-hoc',
    place: 'xa-binh-my',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'trong-dong',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 258, time: '09:20' },
  },
  {
    key: 'thung-sach-tren-do-ngang',
    kind: 'initiative',
    people: [{ name: 'Ngô Văn Bến', role: 'người lái đò, nhân vật minh họa', illustration: true }],
    title: 'Thùng sách trên chuyến đò ngang: sáng kiến cho mười phút qua sông',
    summary:
      'Người lái đò đặt một thùng sách mỏng cho khách đọc trong lúc qua sông, đọc dở thì mang về. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Chuyến đò ngang chở học sinh, người đi chợ, người đi làm. Từ bờ này sang bờ kia mất mười phút, kể cả lúc chờ đủ khách thì hai mươi phút. Ai cũng ngồi nhìn nước, hoặc nhìn điện thoại.

Ông Ngô Văn Bến, người lái đò, nhờ con rể đóng một chiếc thùng gỗ có nắp kín, sơn xanh, đặt giữa khoang. Trong thùng là sách mỏng: truyện ngắn, thơ, sách nuôi cá, sách thuốc nam. Trên nắp kẻ hàng chữ: “Đọc dở thì mang về. Hôm sau trả cho ông”.

## Không ghi sổ

Người ta lo mất sách. Ông Bến thì không. “Qua sông rồi cũng phải qua về. Có một chuyến đò, chạy đi đâu được.”

Tháng đầu, thùng vơi đi bảy cuốn. Tháng thứ hai, có thêm mười hai cuốn không biết của ai. Có người trả sách kèm một mẩu giấy: “Cuốn này đến đoạn cuối hơi buồn, ai đang buồn thì đừng đọc”.

![Chuyến đò và thùng sách](ben-song)

## Ba chi tiết khiến sáng kiến chạy được

1. **Sách mỏng.** Đọc được một truyện trong một chuyến đò.
2. **Thùng kín nước.** Nắp có gioăng cao su, đáy kê cao.
3. **Người lái đò đọc trước.** Khách hỏi cuốn nào hay, ông trả lời được.

Chi tiết thứ ba là chi tiết khó nhất. Ông Bến đọc chậm, mỗi tối vài trang, có khi phải hỏi cháu nghĩa của một chữ.

## Mang đi nơi khác

Không phải nơi nào cũng có đò. Nhưng nơi nào cũng có chỗ phải chờ: trạm xe buýt, phòng khám, tiệm cắt tóc, quán sửa xe. Một chiếc thùng, mười cuốn sách mỏng, một người biết kể vài lời về mỗi cuốn là đủ.

Cách gom sách ban đầu có thể theo bài [phiên đổi sách ở khu dân cư](articles:phien-doi-sach).
`,
    topics: ['t4a', 't5'],
    organisation: 'clb-ben-song',
    place: 'xa-bac-ly',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'ben-song',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 148, time: '06:20' },
  },
  {
    key: 'ban-tin-nam-cau-tren-loa',
    kind: 'initiative',
    people: [{ name: 'Lương Thị Ngân', role: 'cán bộ truyền thanh, nhân vật minh họa', illustration: true }],
    title: '“Năm câu buổi sáng”: sáng kiến đưa bài học ngắn lên loa truyền thanh',
    summary:
      'Một cán bộ truyền thanh rút gọn mỗi bài hướng dẫn thành năm câu, phát trước bản tin sáng. Nhân vật minh họa.',
    body: `
*Nhân vật và tình tiết trong bài là minh họa, không có thật.*

Chị Lương Thị Ngân làm truyền thanh xã đã chín năm. Có hôm chị đứng giữa chợ lúc loa đang phát, hỏi một người bán cá: “Loa vừa nói gì thế bác?”. Bác bán cá nghĩ một lúc rồi đáp: “Thấy nói dài lắm.”

Tối ấy, chị lấy bản tin ra đếm. Bài hướng dẫn phòng tránh lừa đảo qua điện thoại dài hơn hai nghìn chữ.

## Năm câu thôi

Chị đặt cho mình một phép thử: mỗi bài hướng dẫn chỉ còn năm câu, mỗi câu đọc trong một hơi.

1. Câu đầu nói ai cần nghe.
2. Câu hai nói chuyện gì.
3. Câu ba và câu bốn nói phải làm gì.
4. Câu năm nhắc lại điều quan trọng nhất.

Năm câu phát ngay trước bản tin sáng, ba hôm liền một nội dung. Ngày thứ tư đổi bài mới.

## Viết ngắn mất nhiều thời gian hơn

Bài đầu tiên chị viết đi viết lại mười một lần. Chữ nào bỏ được thì bỏ. Rồi chị đọc cho mẹ nghe, bảo mẹ kể lại. Mẹ kể được bốn câu. Câu thứ năm bà quên, chị biết câu ấy chưa đạt.

![Loa sáng sớm](loa-truyen-thanh)

## Một tháng sau

Chị quay lại chợ, vẫn hỏi bác bán cá. Lần này bác nói vanh vách: ai hỏi mã số thì dập máy, gọi cho con. Bác còn kể đã dặn cả bà bán đậu bên cạnh.

## Nơi khác làm theo thế nào

- Chọn bài có sẵn trong kho nội dung, rút năm câu, ghi nguồn.
- Đọc thử cho một người ngoài sáu mươi tuổi nghe.
- Giữ giờ phát cố định.
- Sổ phát thanh ghi ngày, tên bài, số lần phát.

Các nguyên tắc biên tập có trong bài [Viết tin cho loa truyền thanh](articles:viet-tin-cho-loa-truyen-thanh). Chị Ngân thêm một nguyên tắc của riêng mình: “Viết xong, ra chợ hỏi.”
`,
    topics: ['t4a', 't2b'],
    organisation: 'nguon-hoc',
    place: 'xa-tan-thanh',
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'song-phat-thanh',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 125, time: '05:30' },
  },
]
