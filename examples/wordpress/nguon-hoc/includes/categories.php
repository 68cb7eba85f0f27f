<?php
/** Topics of the hub as categories of the site. */

defined('ABSPATH') || exit;

/** Exchanges the categories that came from the hub; those the site has added stay. */
function nguon_hoc_set_categories($post, $topics, $common)
{
    $wanted = array_map('nguon_hoc_category', $topics);
    if ($common && term_exists($common, 'category')) {
        $wanted[] = $common;
    }
    $wanted = array_values(array_unique(array_filter($wanted)));
    $before = get_post_meta($post, '_nguon_hoc_categories', true);
    if ($before === $wanted) {
        return;
    }
    // A post without categories gets the site's default one, which nobody has added.
    $ours = $before ? $before : [(int) get_option('default_category')];
    $added = is_array($before) ? array_diff(wp_get_post_categories($post), $ours) : [];
    wp_set_post_categories($post, array_merge($added, $wanted));
    update_post_meta($post, '_nguon_hoc_categories', $wanted);
}

/** The database takes "Tự học" and "Từ học" for the same name; a reader does not. */
function nguon_hoc_category($name)
{
    $stored = sanitize_term_field('name', $name, 0, 'category', 'db');
    foreach (get_terms(['taxonomy' => 'category', 'name' => $name, 'hide_empty' => false]) as $term) {
        if ($term->name === $name || $term->name === $stored) {
            return $term->term_id;
        }
    }
    $made = wp_insert_term(wp_slash($name), 'category');
    return is_wp_error($made) ? (int) $made->get_error_data('term_exists') : $made['term_id'];
}
