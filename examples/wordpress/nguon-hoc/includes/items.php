<?php
/** What the hub gives, by RSS or JSON, in the one form that posts are made of. */

defined('ABSPATH') || exit;

const NGUON_HOC_COVER_WIDTH = 1280;

/**
 * The items of an RSS feed.
 *
 * @throws Nguon_Hoc_Failure when it is none
 */
function nguon_hoc_rss_items($text, $url)
{
    if (!function_exists('simplexml_load_string')) {
        throw new Nguon_Hoc_Failure(__('PHP của trang thiếu phần mở rộng SimpleXML (gói php-xml).', 'nguon-hoc'));
    }
    $before = libxml_use_internal_errors(true);
    $feed = simplexml_load_string($text, 'SimpleXMLElement', LIBXML_NONET);
    libxml_clear_errors();
    libxml_use_internal_errors($before);
    if ($feed === false || !isset($feed->channel)) {
        /* translators: address */
        throw new Nguon_Hoc_Failure(sprintf(__('%s không phải là nguồn RSS đọc được.', 'nguon-hoc'), $url));
    }
    $items = [];
    foreach ($feed->channel->item as $item) {
        // Not an item: the hub says by it that the last one was withdrawn, for readers who keep what they had when a feed is empty.
        if (strpos((string) $item->guid, '/feeds/') !== 0) {
            $items[] = nguon_hoc_from_rss($item);
        }
    }
    return $items;
}

function nguon_hoc_from_rss($item)
{
    $content = (string) $item->children('http://purl.org/rss/1.0/modules/content/')->encoded;
    $media = $item->children('http://search.yahoo.com/mrss/')->content;
    $enclosure = $item->enclosure;
    $isPicture = strpos((string) $enclosure['type'], 'image/') === 0;
    return [
        'id' => (string) $item->guid,
        'title' => (string) $item->title,
        'link' => (string) $item->link,
        'html' => $content === '' ? (string) $item->description : $content,
        'excerpt' => trim(wp_strip_all_tags((string) $item->description)),
        'at' => (int) strtotime((string) $item->pubDate),
        'by' => implode(', ', nguon_hoc_texts($item->children('http://purl.org/dc/elements/1.1/')->creator)),
        'topics' => nguon_hoc_texts($item->category),
        'picture' => $isPicture ? ['url' => (string) $enclosure['url'], 'alt' => (string) $media->children('http://search.yahoo.com/mrss/')->description] : null,
    ];
}

/** The same of `/v1/<type>/<id>`, an article or a story that has left the feed, which holds the newest fifty. */
function nguon_hoc_from_json($item)
{
    $lines = array_filter([nguon_hoc_correction($item), nguon_hoc_invented($item), (string) $item['summary']], 'strlen');
    $picture = nguon_hoc_cover($item['cover'] ? $item['cover']['sizes'] : []);
    $organisation = $item['organisation'] ? [$item['organisation']['name']] : [];
    return [
        'id' => $item['id'],
        'title' => $item['title'],
        'link' => $item['url'],
        'html' => nguon_hoc_figure($picture, $item['cover']) . implode("\n", array_map('nguon_hoc_paragraph', $lines)) . "\n" . $item['body']['html'],
        'excerpt' => implode("\n", $lines),
        'at' => (int) strtotime($item['publishedAt']),
        'by' => implode(', ', $item['authors'] ? $item['authors'] : $organisation),
        'topics' => array_column($item['topics'], 'name'),
        'picture' => $picture ? ['url' => $picture, 'alt' => (string) $item['cover']['alt']] : null,
    ];
}

/** As feeds say it. */
function nguon_hoc_correction($item)
{
    if (!$item['correction']) {
        return '';
    }
    return 'Thông tin cải chính, ' . (new DateTime($item['correction']['at']))->format('j/n/Y') . ': ' . $item['correction']['note'];
}

/** Who in a story is invented must be said wherever it goes. */
function nguon_hoc_invented($item)
{
    $names = array_column(array_filter(isset($item['people']) ? $item['people'] : [], function ($person) {
        return !empty($person['illustration']);
    }), 'name');
    return $names ? 'Nhân vật minh họa: ' . implode(', ', $names) . '.' : '';
}

/** The size that feeds give: JPEG or PNG where there is one, as wide as a text. */
function nguon_hoc_cover($sizes)
{
    $plain = array_filter($sizes, function ($size) {
        return $size['type'] !== 'image/webp';
    });
    $byWidth = array_column($plain ? $plain : $sizes, 'url', 'width');
    ksort($byWidth);
    $chosen = (string) reset($byWidth);
    foreach ($byWidth as $width => $url) {
        $chosen = $width <= NGUON_HOC_COVER_WIDTH ? $url : $chosen;
    }
    return $chosen;
}

function nguon_hoc_figure($url, $cover)
{
    if ($url === '') {
        return '';
    }
    $credit = empty($cover['credit']) ? '' : 'Ảnh: ' . $cover['credit'];
    $caption = implode('. ', array_filter([(string) $cover['caption'], $credit], 'strlen'));
    return '<figure><img src="' . esc_url($url) . '" alt="' . esc_attr($cover['alt']) . '"><figcaption>' . esc_html($caption) . '</figcaption></figure>';
}

function nguon_hoc_paragraph($text)
{
    return '<p>' . esc_html($text) . '</p>';
}

function nguon_hoc_texts($elements)
{
    $texts = [];
    foreach ($elements as $element) {
        $texts[] = (string) $element;
    }
    return $texts;
}
