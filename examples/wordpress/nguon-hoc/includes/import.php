<?php
/** One run: what is new by RSS, then by /v1/changes what became of everything that was imported before. */

defined('ABSPATH') || exit;

const NGUON_HOC_CHANGES_AT_ONCE = 1000;

/**
 * What cron and the button call. What goes wrong is kept for the administrator, and the next run goes on where this one stopped.
 *
 * @return array the state afterwards
 */
function nguon_hoc_import()
{
    $settings = nguon_hoc_settings();
    if (!$settings['feeds'] || !nguon_hoc_lock()) {
        return nguon_hoc_state();
    }
    $state = ['tried' => time(), 'problems' => [], 'counts' => ['new' => 0, 'changed' => 0, 'down' => 0]] + nguon_hoc_state();
    try {
        nguon_hoc_begin($state, $settings);
        $read = nguon_hoc_read_feeds($state, $settings);
        nguon_hoc_follow_changes($state, $settings, $read);
    } catch (Nguon_Hoc_Failure $failure) {
        $state['problems'][] = $failure->getMessage();
    }
    if (!$state['problems']) {
        $state['done'] = time();
    }
    nguon_hoc_keep_state($state);
    nguon_hoc_unlock();
    return $state;
}

/** With a hub that was not read before: what it withdrew until now was never here. Asked before the feeds, so that nothing falls in between. */
function nguon_hoc_begin(&$state, $settings)
{
    $hub = nguon_hoc_hub_of($settings['feeds'][0]);
    if ($state['hub'] === $hub && $state['next'] !== '') {
        return;
    }
    $head = nguon_hoc_ask_json($hub . '/v1/changes?since=0&limit=1')['head'];
    $state = ['hub' => $hub, 'next' => '/v1/changes?since=' . (int) $head . '&limit=' . NGUON_HOC_CHANGES_AT_ONCE, 'etags' => []] + $state;
    // Pictures are fetched from this hub alone.
    nguon_hoc_keep_state($state);
}

/** @return array<string, true> the ids of the items that were read */
function nguon_hoc_read_feeds(&$state, $settings)
{
    $read = [];
    foreach ($settings['feeds'] as $feed) {
        $etag = isset($state['etags'][$feed]) ? $state['etags'][$feed] : '';
        $answer = nguon_hoc_ask($feed, ['redirection' => 3, 'headers' => $etag === '' ? [] : ['If-None-Match' => $etag]]);
        if ($answer['status'] === 304) {
            continue;
        }
        if ($answer['status'] !== 200) {
            throw nguon_hoc_unexpected($feed, $answer['status'], $answer['body']);
        }
        $isWhole = true;
        foreach (nguon_hoc_rss_items($answer['body'], $feed) as $item) {
            $read[$item['id']] = true;
            $isWhole = nguon_hoc_try_save($state, $item, $settings) && $isWhole;
        }
        $state['etags'][$feed] = $isWhole ? $answer['etag'] : '';
    }
    return $read;
}

/** One post that WordPress refuses does not keep the others away. */
function nguon_hoc_try_save(&$state, $item, $settings)
{
    try {
        $done = nguon_hoc_save($item, $settings);
    } catch (Nguon_Hoc_Failure $failure) {
        $state['problems'][] = $failure->getMessage();
        return false;
    }
    if ($done !== '') {
        $state['counts'][$done]++;
    }
    return true;
}

function nguon_hoc_follow_changes(&$state, $settings, $read)
{
    do {
        $page = nguon_hoc_ask_json($state['hub'] . $state['next']);
        foreach (array_column($page['changes'], 'type', 'id') as $id => $type) {
            $post = nguon_hoc_find((string) $id);
            if ($post !== 0) {
                nguon_hoc_follow($state, $settings, ['post' => $post, 'type' => $type, 'id' => (string) $id, 'isRead' => isset($read[$id])]);
            }
        }
        $state['next'] = $page['next'];
    } while (count($page['changes']) > 0);
}

/** As the item stands now, not as it stood then: it may be public again. */
function nguon_hoc_follow(&$state, $settings, $known)
{
    $url = $state['hub'] . '/v1/' . rawurlencode($known['type']) . '/' . rawurlencode($known['id']);
    $answer = nguon_hoc_ask($url);
    if (in_array($answer['status'], [301, 302, 307, 308, 404, 410], true)) {
        nguon_hoc_take_down($known['post']);
        $state['counts']['down']++;
        return;
    }
    $item = $answer['status'] === 200 ? json_decode($answer['body'], true) : null;
    if (!is_array($item)) {
        throw nguon_hoc_unexpected($url, $answer['status'], $answer['body']);
    }
    if (isset($item['notice'])) {
        nguon_hoc_show_notice($known['post'], $item['title'], $item['notice']);
        $state['counts']['down']++;
    } elseif (!$known['isRead'] && isset($item['body'])) {
        nguon_hoc_try_save($state, nguon_hoc_from_json($item), $settings);
    }
}

/** Two runs at once would import everything twice. The database lets go by itself when a run is killed; one that knows no locks (NULL) is not waited for. */
function nguon_hoc_lock()
{
    global $wpdb;
    return $wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, 0)', nguon_hoc_lock_name())) !== '0';
}

function nguon_hoc_unlock()
{
    global $wpdb;
    $wpdb->get_var($wpdb->prepare('SELECT RELEASE_LOCK(%s)', nguon_hoc_lock_name()));
}

/** Names hold for the whole server, and 64 characters at most. */
function nguon_hoc_lock_name()
{
    global $wpdb;
    return 'nguon_hoc_' . md5(DB_NAME . $wpdb->prefix);
}
