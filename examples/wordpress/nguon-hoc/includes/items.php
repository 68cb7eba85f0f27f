<?php
/** What the hub gives, by RSS or JSON, in the one form that posts are made of. */

defined('ABSPATH') || exit;

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

/** The same of `/v1/<type>/<id>`, for items that have left the feed, which holds the newest fifty. */
function nguon_hoc_from_json($item)
{
    $correction = isset($item['correction']['note']) ? __('Thông tin cải chính', 'nguon-hoc') . ': ' . $item['correction']['note'] : '';
    $lines = array_filter([$correction, (string) $item['summary']], 'strlen');
    $sizes = isset($item['cover']['sizes']) ? $item['cover']['sizes'] : [];
    $byWidth = array_column($sizes, 'url', 'width');
    ksort($byWidth);
    $by = $item['authors'] ? $item['authors'] : array_filter([isset($item['organisation']['name']) ? $item['organisation']['name'] : '']);
    return [
        'id' => $item['id'],
        'title' => $item['title'],
        'link' => $item['url'],
        'html' => nguon_hoc_figure(end($byWidth), $item['cover']) . implode('', array_map('nguon_hoc_paragraph', $lines)) . $item['body']['html'],
        'excerpt' => implode("\n", $lines),
        'at' => (int) strtotime($item['publishedAt']),
        'by' => implode(', ', $by),
        'topics' => array_column($item['topics'], 'name'),
        'picture' => $byWidth ? ['url' => end($byWidth), 'alt' => (string) $item['cover']['alt']] : null,
    ];
}

function nguon_hoc_figure($url, $cover)
{
    if (!$url) {
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
