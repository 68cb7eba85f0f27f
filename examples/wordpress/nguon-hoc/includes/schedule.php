<?php
/** When the import runs: by WP-Cron, as often as the site has chosen. */

defined('ABSPATH') || exit;

add_filter('cron_schedules', 'nguon_hoc_schedules');
add_action('init', 'nguon_hoc_schedule');
add_action('nguon_hoc_import', 'nguon_hoc_import');
add_action('update_option_nguon_hoc_settings', 'nguon_hoc_settings_changed', 10, 0);

function nguon_hoc_schedules($schedules)
{
    $schedules['nguon_hoc'] = ['interval' => nguon_hoc_settings()['minutes'] * MINUTE_IN_SECONDS, 'display' => 'Nguồn Học'];
    return $schedules;
}

function nguon_hoc_schedule()
{
    if (!wp_next_scheduled('nguon_hoc_import')) {
        wp_schedule_event(time(), 'nguon_hoc', 'nguon_hoc_import');
    }
}

function nguon_hoc_unschedule()
{
    wp_clear_scheduled_hook('nguon_hoc_import');
}

/** The next run comes at once, and reads the feeds whole: the choices concern what is imported already, too. */
function nguon_hoc_settings_changed()
{
    nguon_hoc_unschedule();
    nguon_hoc_schedule();
    nguon_hoc_keep_state(['etags' => []] + nguon_hoc_state());
}
