<?php
/** One run: what is new by RSS, then by /v1/changes what became of everything that was imported before. */

defined('ABSPATH') || exit;

/** Every one may be a question about its item, and the hub answers so many a minute. */
const NGUON_HOC_CHANGES_AT_ONCE = 100;
/** What is brought up to date after it has left the feed. Events leave it when they are over. */
const NGUON_HOC_REWRITTEN = ['articles', 'stories'];

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

/**
 * With a hub that was not read before, what it withdrew until now was never here: the changes are read from now on. Asked before the feeds, so that nothing
 * falls in between. Posts of an earlier installation are followed from the beginning: nobody knows how long they were left alone.
 */
function nguon_hoc_begin(&$state, $settings)
{
    $hub = nguon_hoc_hub_of($settings['feeds'][0]);
    if ($state['hub'] === $hub && $state['next'] !== '') {
        return;
    }
    $head = nguon_hoc_ask_json($hub . '/v1/changes?since=0&limit=1')['head'];
    $since = nguon_hoc_has_posts() ? 0 : (int) $head;
    $state = ['hub' => $hub, 'next' => "/v1/changes?since=$since&limit=" . NGUON_HOC_CHANGES_AT_ONCE, 'etags' => []] + $state;
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
        $changed = [];
        foreach ($page['changes'] as $change) {
            // What the feed has just given is asked for only when it may be gone again.
            if ($change['action'] === 'withdraw' || !isset($read[$change['id']])) {
                $changed[$change['id']] = $change;
            }
        }
        foreach ($changed as $change) {
            $post = nguon_hoc_find($change['id']);
            if ($post !== 0) {
                nguon_hoc_follow($state, $settings, $post, $change);
            }
        }
        $state['next'] = $page['next'];
        nguon_hoc_keep_state($state);
    } while (count($page['changes']) > 0);
}

/** As the item stands now, not as it stood then: it may be public again. */
function nguon_hoc_follow(&$state, $settings, $post, $change)
{
    $url = $state['hub'] . '/v1/' . rawurlencode($change['type']) . '/' . rawurlencode($change['id']);
    $answer = nguon_hoc_ask($url);
    if (in_array($answer['status'], [301, 302, 307, 308, 404, 410], true)) {
        nguon_hoc_take_down($post);
        $state['counts']['down']++;
        return;
    }
    $item = $answer['status'] === 200 ? json_decode($answer['body'], true) : null;
    if (!is_array($item)) {
        throw nguon_hoc_unexpected($url, $answer['status'], $answer['body']);
    }
    if (isset($item['notice'])) {
        nguon_hoc_show_notice($post, $item['title'], $item['notice']);
        $state['counts']['down']++;
    } elseif ($change['action'] !== 'withdraw' && in_array($change['type'], NGUON_HOC_REWRITTEN, true)) {
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
