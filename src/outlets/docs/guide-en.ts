import { html } from '../pages/html'
import { example } from './example'
import { syncCode, type GuideParts, type Section } from './guide'

export function guideEn({ sample, words }: GuideParts): Section[] {
  const { origin, article, topic, organisation } = sample
  const run = (path: string, note?: string) => example(path, { origin, words, note })
  return [
    {
      id: 'bat-dau',
      title: 'Start in five minutes',
      body: html`<p>
          Everything here is read only, needs no registration, and can be called from any site (CORS is open). The lines
          below work against this very hub; press
          <strong>${words.tryIt}</strong> to see the answer in the page.
        </p>
        ${run('/v1/articles?limit=2&fields=title,url,publishedAt', 'The two newest articles')}
        ${run(`/v1/articles/${article}`, 'One, with its text')}
        ${run('/v1/search?q=hoc+tap&limit=3&fields=title,url,highlight', 'Search, accents left out')}
        ${run('/feeds/articles.rss', 'RSS for a portal')}
        <p>
          What do you need? A site that only shows news: <a href="#nguon-tin">RSS</a>. A site with a programmer:
          <a href="#danh-sach">JSON lists</a>. A site that must take down at once what the province takes down, or must
          work while the network does not: <a href="#dong-bo">a synced copy</a>. Times always carry the offset +07:00.
        </p>`,
    },
    {
      id: 'danh-sach',
      title: 'Lists and filters',
      body: html`<p>
          There are <code>articles</code>, <code>stories</code>, <code>events</code>, <code>editions</code>,
          <code>documents</code>, <code>topics</code>, <code>organisations</code>, <code>places</code> and
          <code>observances</code>. Filters combine; a comma means “any of”; values are a <code>slug</code> or an
          <code>id</code>.
        </p>
        ${run(`/v1/articles?topic=${topic}&limit=3&fields=title,topics`, 'By topic')}
        ${run(`/v1/articles?organisation=${organisation}&from=2020-01-01&limit=3&fields=title,publishedAt`, 'By organisation, from a day on')}
        ${run('/v1/stories?kind=person,initiative&limit=3&fields=title,kind', 'Two kinds')}
        ${run('/v1/events?limit=3&fields=title,startsAt,venue,status', 'Coming events')}
        <p>
          For the next page call the address in <code>next</code> as it is; <code>null</code> is the end. The text comes
          with <code>include=body</code> only. An unknown parameter or a bad value is not passed over: the answer is a
          400 that names the parameter and what it takes.
        </p>
        ${run('/v1/articles?limit=1000', 'A bad value: see what it says')}`,
    },
    {
      id: 'mot-muc',
      title: 'One item',
      body: html`<p>
          Ask by <code>slug</code> or <code>id</code>. The <code>id</code> never changes; the <code>slug</code> may
          follow the title.
        </p>
        ${run(`/v1/articles/${article}?fields=id,slug,title,version,updatedAt,correction`)}
        <table>
          <thead>
            <tr>
              <th scope="col">Answer</th>
              <th scope="col">Means</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">200</th>
              <td>Public</td>
              <td>Show it; with a <code>correction</code>, show that too</td>
            </tr>
            <tr>
              <th scope="row">200 with <code>notice</code></th>
              <td>Withdrawn, leaving a notice</td>
              <td>Show the notice in its place</td>
            </tr>
            <tr>
              <th scope="row">308</th>
              <td>A new address, or merged into another item</td>
              <td>Follow it</td>
            </tr>
            <tr>
              <th scope="row">410</th>
              <td>Withdrawn; <code>reason</code> says why</td>
              <td>Take it down</td>
            </tr>
            <tr>
              <th scope="row">404</th>
              <td>Not there, or never public</td>
              <td>Remove the link</td>
            </tr>
          </tbody>
        </table>`,
    },
    {
      id: 'dong-bo',
      title: 'Changes and sync',
      body: html`<p>
          Every publication, correction and withdrawal has a number in the ledger: 1, 2, 3 and on, without gaps. A copy
          has to remember only the last one it took. From <code>since=0</code> it rebuilds everything that is public.
        </p>
        ${run('/v1/changes?since=0&limit=3', 'The first three changes')}
        ${run('/v1/changes?since=0&limit=1&include=item&fields=', 'No such parameter here: refused, with those there are')}
        <ul>
          <li>
            <code>include=item</code>: with the item as it is <strong>now</strong>. No <code>item</code> means it is not
            public any more: remove it.
          </li>
          <li>
            <code>wait=25</code>: the answer is held up to 25 seconds, and comes as soon as something changes. No need
            to keep asking.
          </li>
          <li><code>/v1/changes/stream</code>: the same as server-sent events, which resume by themselves.</li>
          <li><code>/v1/manifest</code>: id and number of everything public, to check a copy.</li>
        </ul>
        ${run('/v1/changes/stream?since=0', 'The stream; the button takes its first events only')}
        <p>
          With the hub’s TypeScript client (folder <code>packages/client</code>) a copy that stays in step is this long:
        </p>
        <pre><code>${syncCode(origin, { begin: 'read back what was kept', save: 'new or changed', remove: 'withdrawn', keep: 'kept together with the data: who is interrupted goes on where it was' })}</code></pre>
        <p>
          Three whole examples are in the folder <code>examples</code>: an agency’s site with a copy, WordPress, and a
          plain PHP page.
        </p>`,
    },
    {
      id: 'tim-kiem',
      title: 'Search',
      body: html`<p>
          All types at once, with or without accents; exact accents come first, then items that have the words in a row.
          Phrases in quotes; document numbers as they are printed. <code>highlight</code> is safe HTML with what was
          found in <code>&lt;mark&gt;</code>; <code>didYouMean</code> helps with slips.
        </p>
        ${run('/v1/search?q=thu+vien&type=articles,events&limit=3&fields=type,title,highlight')}
        ${run('/v1/search?q=1373/Q%C4%90-TTg&limit=3&fields=type,title', 'By document number')}`,
    },
    {
      id: 'nguon-tin',
      title: 'Feeds for portals',
      body: html`<p>
          Each feed comes as <code>.rss</code>, <code>.atom</code> and <code>.json</code>: of all articles, stories and
          events, and of each topic, organisation and edition. Calendar: <code>/feeds/events.ics</code>.
        </p>
        ${run(`/feeds/topics/${topic}.rss`)} ${run('/feeds/events.ics', 'The calendar')}
        <p>
          <strong>RSS has no way to say “take this down”.</strong> What is withdrawn leaves the hub’s feeds within
          seconds; how long it stays on your site is up to that site:
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Portal</th>
              <th scope="col">Use</th>
              <th scope="col">How long a withdrawn item may stay</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">NukeViet</th>
              <td>Its RSS block with <code>.rss</code>; the picture comes from the description</td>
              <td>Up to an hour: the block fetches once an hour</td>
            </tr>
            <tr>
              <th scope="row">WordPress</th>
              <td>The example <code>examples/wordpress</code>: imports RSS, asks again by JSON to take down</td>
              <td>
                Up to 12 hours with the stock RSS block; as often as you schedule (10 minutes, say) with the example
              </td>
            </tr>
            <tr>
              <th scope="row">SharePoint</th>
              <td>RSS Viewer with <code>.rss</code>, where the site allows RSS; modern pages: JSON</td>
              <td>As the site is set; not verified here</td>
            </tr>
            <tr>
              <th scope="row">Liferay</th>
              <td>An RSS portlet with <code>.rss</code>; its name differs by version</td>
              <td>Depends on the version; not verified here</td>
            </tr>
            <tr>
              <th scope="row">HCL (WebSphere) Portal</th>
              <td>Web Content Integrator with <code>.rss</code></td>
              <td>As its imports are scheduled; not verified here</td>
            </tr>
            <tr>
              <th scope="row">A portal that takes HTML only</th>
              <td>The embedded view: its code is made at <a href="/embed">/embed</a></td>
              <td>Seconds</td>
            </tr>
            <tr>
              <th scope="row">A site of your own</th>
              <td><code>/v1/changes</code>, or <code>examples/php-page</code></td>
              <td>Seconds, when it follows the changes</td>
            </tr>
            <tr>
              <th scope="row">A newsroom</th>
              <td><code>/feeds/news.ninjs.json</code> (IPTC ninjs 3.1)</td>
              <td>As its system does</td>
            </tr>
          </tbody>
        </table>
        <p>
          A site that must take down when the province does follows <a href="#dong-bo">the changes</a>, or asks again
          for what it shows and removes what answers 410 or 404.
        </p>`,
    },
    {
      id: 'khoa',
      title: 'Keys and limits',
      body: html`<p>
          Without a key: 600 requests a minute for one network address, unless the operator set another limit. Who needs
          more asks the province for a key and sends it with every request. A wrong or revoked key gets 401, and is
          never quietly treated as none. Keep the key on your server, not in a web page.
        </p>
        <pre><code>curl -H 'Authorization: Bearer &lt;key&gt;' '${origin}/v1/articles'</code></pre>
        <p>
          Beyond the limit the answer is 429 with <code>Retry-After</code> (seconds to wait). <code>RateLimit</code> and
          <code>RateLimit-Policy</code> tell what is left. Requests with a wrong key count against the network address
          too. Through a cache or content network <code>RateLimit</code> may be missing or somebody else's: ignore it
          where the answer has an <code>Age</code>.
        </p>`,
    },
    {
      id: 'bo-dem-va-loi',
      title: 'Caching and errors',
      body: html`<p>
          Every answer has an <code>ETag</code>. Send it back as <code>If-None-Match</code>: when nothing changed the
          answer is 304 and costs nothing. Answers may be used again for 5 seconds, never beyond the next scheduled
          change; while the hub does not answer, an old one for up to a day (<code>stale-if-error</code>).
        </p>
        <pre><code>curl -i '${origin}/v1/articles?limit=1' | grep -i etag
curl -i -H 'If-None-Match: "&lt;the tag&gt;"' '${origin}/v1/articles?limit=1'</code></pre>
        <p>
          Errors are <code>application/problem+json</code> (RFC 9457): <code>title</code> says what,
          <code>detail</code> why and what to do; in Vietnamese, or in English with <code>Accept-Language: en</code>.
          Programs should pass over fields they do not know. Just published, and want to see it:
          <code>min-seq=&lt;number&gt;</code> waits until the node asked has that entry.
        </p>`,
    },
  ]
}
