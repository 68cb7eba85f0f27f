<?php
/** What the site has chosen, and what the import remembers from one run to the next. */

defined('ABSPATH') || exit;

function nguon_hoc_defaults()
{
    return [
        /** Addresses of the hub's RSS feeds, all of one hub. */
        'feeds' => [],
        'minutes' => 10,
        'status' => 'publish',
        'author' => get_current_user_id(),
        /** A category for everything that is imported; 0: none. */
        'category' => 0,
        'topics' => true,
        'pictures' => true,
    ];
}

function nguon_hoc_settings()
{
    return wp_parse_args(get_option('nguon_hoc_settings', []), nguon_hoc_defaults());
}

/** `https://hub.example` of `https://hub.example/feeds/articles.rss`. */
function nguon_hoc_hub_of($feed)
{
    return substr($feed, 0, (int) strpos($feed, '/feeds/'));
}

/**
 * `next`: where to read on in the changes of `hub`; `etags`: by feed; `tried` and `done`: times of the last run and of the last that went well;
 * `problems`: what went wrong in the last run; `counts`: what it did.
 */
function nguon_hoc_state()
{
    $empty = ['hub' => '', 'next' => '', 'etags' => [], 'tried' => 0, 'done' => 0, 'problems' => [], 'counts' => []];
    return wp_parse_args(get_option('nguon_hoc_state', []), $empty);
}

function nguon_hoc_keep_state($state)
{
    update_option('nguon_hoc_state', $state, false);
}
