<?php
/**
 * The plugin's own data. Imported posts stay, and so does the id of each at the hub: a plugin that is installed again then knows them and
 * imports nothing twice.
 */

defined('WP_UNINSTALL_PLUGIN') || exit;

function nguon_hoc_uninstall()
{
    wp_clear_scheduled_hook('nguon_hoc_import');
    foreach (['nguon_hoc_settings', 'nguon_hoc_state', 'nguon_hoc_refused'] as $option) {
        delete_option($option);
    }
}

if (is_multisite()) {
    foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $nguon_hoc_site) {
        switch_to_blog($nguon_hoc_site);
        nguon_hoc_uninstall();
        restore_current_blog();
    }
} else {
    nguon_hoc_uninstall();
}
