<?php
/**
 * Plugin Name: Nguồn Học
 * Description: Imports the hub's RSS feed as posts, and takes down what the hub takes down.
 * Version: 0.1.0
 * License: MIT
 *
 * A must-use plugin: copy it to wp-content/mu-plugins/ and define NGUON_HOC_HUB in wp-config.php. RSS has no way to say "take this down", so
 * after each import the plugin reads /v1/changes from where it was, and for every withdrawal asks the hub what has become of the item.
 */

defined('NGUON_HOC_HUB') || define('NGUON_HOC_HUB', 'http://localhost:3000');
/** articles or stories; also the name of the feed. */
defined('NGUON_HOC_TYPE') || define('NGUON_HOC_TYPE', 'articles');
defined('NGUON_HOC_EVERY') || define('NGUON_HOC_EVERY', 600);

add_filter('cron_schedules', 'nguon_hoc_schedules');
add_action('init', 'nguon_hoc_schedule');
add_action('nguon_hoc_import', 'nguon_hoc_import');

function nguon_hoc_schedules($schedules)
{
    $schedules['nguon_hoc'] = ['interval' => NGUON_HOC_EVERY, 'display' => 'Nguồn Học'];
    return $schedules;
}

function nguon_hoc_schedule()
{
    if (!wp_next_scheduled('nguon_hoc_import')) {
        wp_schedule_event(time(), 'nguon_hoc', 'nguon_hoc_import');
    }
}

function nguon_hoc_import()
{
    nguon_hoc_read_feed();
    nguon_hoc_follow_withdrawals();
}

/** Not by fetch_feed, which keeps a feed for twelve hours. */
function nguon_hoc_read_feed()
{
    [$status, $text] = nguon_hoc_get('/feeds/' . NGUON_HOC_TYPE . '.rss');
    $feed = $status === 200 ? simplexml_load_string($text, 'SimpleXMLElement', LIBXML_NONET) : false;
    if ($feed === false) {
        return;
    }
    foreach ($feed->channel->item as $item) {
        $content = (string) $item->children('http://purl.org/rss/1.0/modules/content/')->encoded;
        nguon_hoc_save((string) $item->guid, [
            'post_title' => (string) $item->title,
            'post_content' => wp_kses_post($content === '' ? (string) $item->description : $content),
            'post_date_gmt' => gmdate('Y-m-d H:i:s', strtotime((string) $item->pubDate)),
        ], (string) $item->link);
    }
}

/** New, or changed at the hub. What the site itself decided (a draft, the trash) stays as it is. */
function nguon_hoc_save($guid, $post, $link)
{
    $hash = md5(serialize([$post, $link]));
    $post['meta_input'] = ['_nguon_hoc_id' => $guid, '_nguon_hoc_url' => $link, '_nguon_hoc_hash' => $hash];
    $known = nguon_hoc_find($guid);
    // wp_insert_post and wp_update_post take slashes away.
    if ($known === 0) {
        wp_insert_post(wp_slash($post + ['post_type' => 'post', 'post_status' => 'publish']));
        return;
    }
    if (get_post_status($known) === 'trash') {
        if (get_post_meta($known, '_nguon_hoc_gone', true) !== '1') {
            return;
        }
        delete_post_meta($known, '_nguon_hoc_gone');
        $post['post_status'] = 'publish';
    } elseif (get_post_meta($known, '_nguon_hoc_hash', true) === $hash) {
        return;
    }
    wp_update_post(wp_slash(['ID' => $known] + $post));
}

function nguon_hoc_follow_withdrawals()
{
    $next = get_option('nguon_hoc_next', '/v1/changes?since=0&limit=1000');
    do {
        [$status, $text] = nguon_hoc_get($next);
        $page = $status === 200 ? json_decode($text, true) : null;
        if (!is_array($page)) {
            return;
        }
        foreach ($page['changes'] as $change) {
            $post = $change['action'] === 'withdraw' && $change['type'] === NGUON_HOC_TYPE ? nguon_hoc_find($change['id']) : 0;
            if ($post !== 0 && !nguon_hoc_take_down($post, $change['id'])) {
                return;
            }
        }
        $next = $page['next'];
        update_option('nguon_hoc_next', $next, false);
    } while (count($page['changes']) > 0);
}

/** As the item stands now, not as it stood then: it may be public again. False when the hub does not say; then this is tried again. */
function nguon_hoc_take_down($post, $id)
{
    [$status, $text] = nguon_hoc_get('/v1/' . NGUON_HOC_TYPE . '/' . rawurlencode($id));
    if ($status === 410 || $status === 404 || $status === 308) {
        update_post_meta($post, '_nguon_hoc_gone', '1');
        wp_trash_post($post);
        return true;
    }
    $item = $status === 200 ? json_decode($text, true) : null;
    if (is_array($item) && isset($item['notice'])) {
        wp_update_post(wp_slash(['ID' => $post, 'post_content' => '<p>' . esc_html($item['notice']) . '</p>']));
        delete_post_meta($post, '_nguon_hoc_hash');
    }
    return is_array($item);
}

/** The post of an item, in whatever state; 0 when there is none. */
function nguon_hoc_find($id)
{
    $found = get_posts([
        'post_type' => 'post',
        'post_status' => ['publish', 'draft', 'pending', 'private', 'future', 'trash'],
        'meta_key' => '_nguon_hoc_id',
        'meta_value' => $id,
        'fields' => 'ids',
        'numberposts' => 1,
    ]);
    return count($found) > 0 ? (int) $found[0] : 0;
}

/** @return array{0: int, 1: string} 0 when there is no answer */
function nguon_hoc_get($path)
{
    $response = wp_remote_get(NGUON_HOC_HUB . $path, ['timeout' => 15, 'redirection' => 0]);
    if (is_wp_error($response)) {
        return [0, ''];
    }
    return [(int) wp_remote_retrieve_response_code($response), (string) wp_remote_retrieve_body($response)];
}
