<?php
/**
 * Plugin Name: Nguồn Học
 * Description: Nhập bài của hub Nguồn Học theo RSS, cập nhật khi hub sửa và gỡ khi hub gỡ. / Imports the hub's RSS, updates what it corrects and takes down what it withdraws.
 * Version: 0.2.0
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * Author: Nguồn Học
 * License: MIT
 * Update URI: false
 * Text Domain: nguon-hoc
 * Domain Path: /languages
 */

defined('ABSPATH') || exit;

// A consumer's key, if the site has one, belongs into wp-config.php and not into the database: define('NGUON_HOC_KEY', '…');
defined('NGUON_HOC_KEY') || define('NGUON_HOC_KEY', '');

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/schedule.php';
require_once __DIR__ . '/includes/hub.php';
require_once __DIR__ . '/includes/items.php';
require_once __DIR__ . '/includes/posts.php';
require_once __DIR__ . '/includes/categories.php';
require_once __DIR__ . '/includes/picture.php';
require_once __DIR__ . '/includes/import.php';
if (is_admin()) {
    require_once __DIR__ . '/includes/admin.php';
    require_once __DIR__ . '/includes/admin-fields.php';
}

register_activation_hook(__FILE__, 'nguon_hoc_activate');
register_deactivation_hook(__FILE__, 'nguon_hoc_unschedule');

add_action('init', 'nguon_hoc_load_words');
add_action('before_delete_post', 'nguon_hoc_refuse');
add_filter('get_canonical_url', 'nguon_hoc_canonical', 10, 2);

function nguon_hoc_activate()
{
    // Before the first save, so that its checks run once and not twice.
    add_option('nguon_hoc_settings', nguon_hoc_defaults());
    nguon_hoc_schedule();
}

function nguon_hoc_load_words()
{
    load_plugin_textdomain('nguon-hoc', false, basename(__DIR__) . '/languages');
}

/** Search engines are shown the original, unless that is this very site. */
function nguon_hoc_canonical($url, $post)
{
    $original = get_post_meta($post->ID, '_nguon_hoc_url', true);
    return $original && strpos($original, home_url('/')) !== 0 ? $original : $url;
}
