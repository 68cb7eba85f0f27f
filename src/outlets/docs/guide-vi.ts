import { html } from '../pages/html'
import { example } from './example'
import { syncCode, type GuideParts, type Section } from './guide'

export function guideVi({ sample, words }: GuideParts): Section[] {
  const { origin, article, topic, organisation } = sample
  const run = (path: string, note?: string) => example(path, { origin, words, note })
  return [
    {
      id: 'bat-dau',
      title: 'Bắt đầu trong 5 phút',
      body: html`<p>
          Mọi thứ ở đây chỉ để đọc, không cần đăng ký, gọi được từ trang của bất kỳ cơ quan nào (CORS mở). Các dòng lệnh
          dưới đây chạy được ngay với máy chủ này; bấm <strong>${words.tryIt}</strong> để xem câu trả lời trong trang.
        </p>
        ${run('/v1/articles?limit=2&fields=title,url,publishedAt', 'Hai bài mới nhất')}
        ${run(`/v1/articles/${article}`, 'Một bài, kèm toàn văn')}
        ${run('/v1/search?q=hoc+tap&limit=3&fields=title,url,highlight', 'Tìm, gõ không dấu')}
        ${run('/feeds/articles.rss', 'Nguồn tin RSS cho cổng thông tin')}
        <p>
          Bạn cần gì? Trang chỉ hiển thị tin: dùng <a href="#nguon-tin">RSS</a>. Trang có lập trình viên: dùng
          <a href="#danh-sach">danh sách JSON</a>. Phải gỡ ngay khi tỉnh gỡ, hoặc phải chạy được cả khi mất mạng:
          <a href="#dong-bo">đồng bộ một bản sao</a>. Ngày giờ luôn kèm múi giờ +07:00.
        </p>`,
    },
    {
      id: 'danh-sach',
      title: 'Danh sách và bộ lọc',
      body: html`<p>
          Có <code>articles</code>, <code>stories</code>, <code>events</code>, <code>editions</code>,
          <code>documents</code>, <code>topics</code>, <code>organisations</code>, <code>places</code> và
          <code>observances</code>. Bộ lọc ghép được với nhau; dấu phẩy nghĩa là “một trong các giá trị”; giá trị là
          <code>slug</code> hoặc <code>id</code>.
        </p>
        ${run(`/v1/articles?topic=${topic}&limit=3&fields=title,topics`, 'Theo chủ đề')}
        ${run(`/v1/articles?organisation=${organisation}&from=2020-01-01&limit=3&fields=title,publishedAt`, 'Theo cơ quan, từ một ngày')}
        ${run('/v1/stories?kind=person,initiative&limit=3&fields=title,kind', 'Hai thể loại')}
        ${run('/v1/events?limit=3&fields=title,startsAt,venue,status', 'Sự kiện sắp tới')}
        <p>
          Muốn trang tiếp theo, gọi đúng địa chỉ trong <code>next</code>; đến khi <code>next</code> là
          <code>null</code> thì hết. Toàn văn chỉ có khi thêm <code>include=body</code>. Tham số lạ hoặc sai giá trị
          không bị bỏ qua: câu trả lời 400 nêu đúng tên tham số và giá trị được phép.
        </p>
        ${run('/v1/articles?limit=1000', 'Sai giá trị: xem lời báo lỗi')}`,
    },
    {
      id: 'mot-muc',
      title: 'Một mục',
      body: html`<p>
          Hỏi bằng <code>slug</code> hoặc <code>id</code>. <code>id</code> không bao giờ đổi; <code>slug</code> có thể
          đổi theo tiêu đề.
        </p>
        ${run(`/v1/articles/${article}?fields=id,slug,title,version,updatedAt,correction`)}
        <table>
          <thead>
            <tr>
              <th scope="col">Trả lời</th>
              <th scope="col">Nghĩa là</th>
              <th scope="col">Trang của bạn nên</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">200</th>
              <td>Đang công bố</td>
              <td>Đăng; có <code>correction</code> thì đăng kèm lời đính chính</td>
            </tr>
            <tr>
              <th scope="row">200, có <code>notice</code></th>
              <td>Đã gỡ, để lại thông báo</td>
              <td>Thay bài bằng thông báo ấy</td>
            </tr>
            <tr>
              <th scope="row">308</th>
              <td>Đổi địa chỉ, hoặc gộp vào bài khác</td>
              <td>Theo địa chỉ mới</td>
            </tr>
            <tr>
              <th scope="row">410</th>
              <td>Đã gỡ; <code>reason</code> nêu lý do</td>
              <td>Gỡ bài</td>
            </tr>
            <tr>
              <th scope="row">404</th>
              <td>Không có, hoặc chưa từng công bố</td>
              <td>Gỡ đường dẫn</td>
            </tr>
          </tbody>
        </table>`,
    },
    {
      id: 'dong-bo',
      title: 'Thay đổi và đồng bộ',
      body: html`<p>
          Mỗi lần công bố, sửa hay gỡ là một số trong sổ công bố: 1, 2, 3… không thiếu số nào. Bản sao chỉ cần nhớ số
          cuối cùng đã nhận. Đi từ
          <code>since=0</code> sẽ dựng lại mọi thứ đang công bố.
        </p>
        ${run('/v1/changes?since=0&limit=3', 'Ba thay đổi đầu tiên')}
        ${run('/v1/changes?since=0&limit=1&include=item&fields=', 'Tham số không có ở đây: bị từ chối, kèm danh sách những tham số có')}
        <ul>
          <li>
            <code>include=item</code>: kèm mục như <strong>hiện nay</strong>. Không có <code>item</code> nghĩa là không
            còn công bố: hãy xóa.
          </li>
          <li>
            <code>wait=25</code>: câu trả lời được giữ đến 25 giây, có thay đổi là trả ngay. Không cần hỏi liên tục.
          </li>
          <li><code>/v1/changes/stream</code>: như trên, bằng server-sent events; tự nối lại từ số cuối cùng.</li>
          <li><code>/v1/manifest</code>: mã và số của mọi thứ đang công bố, để kiểm tra bản sao.</li>
        </ul>
        ${run('/v1/changes/stream?since=0', 'Dòng sự kiện; nút bên dưới chỉ lấy vài sự kiện đầu')}
        <p>
          Với thư viện TypeScript của hub (thư mục <code>packages/client</code>), một bản sao luôn khớp dài chừng này
          dòng:
        </p>
        <pre><code>${syncCode(origin, { begin: 'đọc lại số đã lưu', save: 'thêm hoặc thay', remove: 'đã gỡ', keep: 'lưu cùng lúc với dữ liệu: bị ngắt giữa chừng vẫn tiếp tục đúng chỗ' })}</code></pre>
        <p>
          Ba ví dụ đầy đủ ở thư mục <code>examples</code>: trang cơ quan giữ bản sao, WordPress, và một trang PHP thuần.
        </p>`,
    },
    {
      id: 'tim-kiem',
      title: 'Tìm kiếm',
      body: html`<p>
          Tìm trong mọi loại cùng lúc, có dấu hay không dấu; đúng dấu xếp trước, rồi đến nơi các tiếng đứng liền nhau.
          Cụm từ đặt trong ngoặc kép; số hiệu văn bản gõ như trên giấy.
          <code>highlight</code> là HTML an toàn, từ tìm thấy nằm trong <code>&lt;mark&gt;</code>;
          <code>didYouMean</code> gợi ý khi gõ nhầm, kể cả nhầm hỏi với ngã.
        </p>
        ${run('/v1/search?q=thu+vien&type=articles,events&limit=3&fields=type,title,highlight')}
        ${run('/v1/search?q=1373/Q%C4%90-TTg&limit=3&fields=type,title', 'Theo số hiệu văn bản')}`,
    },
    {
      id: 'nguon-tin',
      title: 'Nguồn tin cho cổng thông tin',
      body: html`<p>
          Mỗi nguồn tin có ba dạng: <code>.rss</code>, <code>.atom</code>, <code>.json</code>. Có nguồn tin cho mọi bài
          viết, gương học tập, sự kiện, và cho từng chủ đề, cơ quan, kỳ sự kiện. Lịch: <code>/feeds/events.ics</code>.
        </p>
        ${run(`/feeds/topics/${topic}.rss`)} ${run('/feeds/events.ics', 'Lịch sự kiện')}
        <p>
          <strong>RSS không có cách nào báo “hãy gỡ bài này”.</strong> Bài đã gỡ rời nguồn tin của hub sau vài giây,
          nhưng còn trên trang của bạn lâu bao nhiêu là do trang ấy:
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Cổng</th>
              <th scope="col">Nên dùng</th>
              <th scope="col">Bài đã gỡ còn hiện bao lâu</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">NukeViet</th>
              <td>Khối RSS với <code>.rss</code>; ảnh lấy từ phần mô tả</td>
              <td>Đến 1 giờ: khối RSS chỉ tải lại mỗi giờ một lần</td>
            </tr>
            <tr>
              <th scope="row">WordPress</th>
              <td>Ví dụ <code>examples/wordpress</code>: nhập RSS, hỏi lại bằng JSON để gỡ</td>
              <td>Đến 12 giờ với khối RSS mặc định; theo lịch bạn đặt (ví dụ: 10 phút) với ví dụ ấy</td>
            </tr>
            <tr>
              <th scope="row">SharePoint</th>
              <td>RSS Viewer với <code>.rss</code>, nếu quản trị trang cho phép RSS; trang hiện đại: gọi JSON</td>
              <td>Tùy thiết lập của trang; chưa kiểm chứng ở đây</td>
            </tr>
            <tr>
              <th scope="row">Liferay</th>
              <td>Khối RSS với <code>.rss</code>; tên khối khác nhau theo phiên bản</td>
              <td>Tùy phiên bản; chưa kiểm chứng ở đây</td>
            </tr>
            <tr>
              <th scope="row">HCL (WebSphere) Portal</th>
              <td>Web Content Integrator với <code>.rss</code></td>
              <td>Theo lịch nhập của cổng; chưa kiểm chứng ở đây</td>
            </tr>
            <tr>
              <th scope="row">Cổng chỉ cho dán HTML</th>
              <td>Khối nhúng: lấy đoạn mã ở <a href="/embed">/embed</a></td>
              <td>Vài giây</td>
            </tr>
            <tr>
              <th scope="row">Trang tự viết</th>
              <td><code>/v1/changes</code>, hoặc <code>examples/php-page</code></td>
              <td>Vài giây khi theo dõi thay đổi</td>
            </tr>
            <tr>
              <th scope="row">Tòa soạn</th>
              <td><code>/feeds/news.ninjs.json</code> (IPTC ninjs 3.1)</td>
              <td>Theo hệ thống của tòa soạn</td>
            </tr>
          </tbody>
        </table>
        <p>
          Trang nào phải gỡ cùng lúc với tỉnh thì theo dõi <a href="#dong-bo">thay đổi</a>, hoặc hỏi lại từng bài đã
          đăng và gỡ khi nhận 410 hay 404.
        </p>`,
    },
    {
      id: 'khoa',
      title: 'Khóa và hạn mức',
      body: html`<p>
          Không có khóa: mặc định 600 lần hỏi mỗi phút cho một địa chỉ mạng. Cơ quan cần nhiều hơn thì xin tỉnh cấp khóa
          và gửi kèm mỗi lần hỏi. Khóa sai hoặc đã thu hồi nhận 401, không bao giờ lặng lẽ trở thành người hỏi không có
          khóa. Giữ khóa trên máy chủ của bạn, đừng đặt trong trang web.
        </p>
        <pre><code>curl -H 'Authorization: Bearer &lt;khóa&gt;' '${origin}/v1/articles'</code></pre>
        <p>
          Quá hạn mức nhận 429 kèm <code>Retry-After</code> (số giây nên chờ). Các đầu mục <code>RateLimit</code> và
          <code>RateLimit-Policy</code> cho biết còn bao nhiêu. Lần hỏi với khóa sai cũng tính vào hạn mức của địa chỉ
          mạng. Qua bộ đệm hoặc mạng phân phối, <code>RateLimit</code> có thể vắng mặt hoặc là của người khác: bỏ qua nó
          khi câu trả lời có <code>Age</code>.
        </p>`,
    },
    {
      id: 'bo-dem-va-loi',
      title: 'Bộ đệm và lỗi',
      body: html`<p>
          Mỗi câu trả lời có <code>ETag</code>. Gửi lại trong <code>If-None-Match</code>: không đổi thì nhận 304, không
          tốn dữ liệu. Câu trả lời được dùng lại 5 giây, không bao giờ quá lần công bố hay gỡ đã hẹn giờ; khi hub không
          trả lời, được dùng bản cũ đến một ngày (<code>stale-if-error</code>).
        </p>
        <pre><code>curl -i '${origin}/v1/articles?limit=1' | grep -i etag
curl -i -H 'If-None-Match: "&lt;dấu nhận được&gt;"' '${origin}/v1/articles?limit=1'</code></pre>
        <p>
          Lỗi là <code>application/problem+json</code> (RFC 9457): <code>title</code> nói chuyện gì,
          <code>detail</code> nói vì sao và làm gì; tiếng Việt, hoặc tiếng Anh với <code>Accept-Language: en</code>.
          Chương trình nên bỏ qua những trường mới mà nó không biết. Vừa công bố xong và muốn thấy ngay:
          <code>min-seq=&lt;số&gt;</code> chờ đến khi máy chủ đang hỏi có số ấy.
        </p>`,
    },
  ]
}
