<?php
/**
 * Items of the hub as posts of the site. The hub's text wins over edits made here; what the site decides about showing it stays. Words that go into posts
 * are Vietnamese like the text around them, whatever language the person at the button reads.
 */

defined('ABSPATH') || exit;

/**
 * New, or changed at the hub.
 *
 * @return string 'new', 'changed' or '' when there was nothing to do
 * @throws Nguon_Hoc_Failure when WordPress refuses the post
 */
function nguon_hoc_save($item, $settings)
{
    $known = nguon_hoc_find($item['id']);
    $isGone = $known !== 0 && get_post_meta($known, '_nguon_hoc_gone', true) === '1';
    $hash = md5(wp_json_encode([$item, $settings['pictures'], $settings['topics'], $settings['category']]));
    if ($known === 0 ? nguon_hoc_is_refused($item['id']) : !$isGone && nguon_hoc_is_settled($known, $hash)) {
        return '';
    }
    $isFeatured = $known !== 0 && $settings['pictures'] && nguon_hoc_has_picture($known, $item['picture']);
    $post = nguon_hoc_post($item, $isFeatured);
    if ($known === 0) {
        $post += ['post_type' => 'post', 'post_status' => $settings['status'], 'post_author' => nguon_hoc_author($settings)];
        // WordPress would take the address, with the words of the title in it, and never change it again.
        $post['guid'] = home_url('/?nguon-hoc=' . rawurlencode($item['id']));
    } else {
        $post += ['ID' => $known] + ($isGone ? nguon_hoc_bring_back($known, $item) : []);
    }
    // Both take slashes away.
    $saved = $known === 0 ? wp_insert_post(wp_slash($post), true) : wp_update_post(wp_slash($post), true);
    if (is_wp_error($saved)) {
        /* translators: 1: title, 2: reason */
        throw new Nguon_Hoc_Failure(sprintf(__('Chưa lưu được bài “%1$s”: %2$s', 'nguon-hoc'), $item['title'], $saved->get_error_message()));
    }
    // Links in a text that others wrote are not for this site to announce.
    delete_post_meta($saved, '_pingme');
    nguon_hoc_set_categories($saved, $settings['topics'] ? $item['topics'] : [], $settings['category']);
    if (nguon_hoc_set_picture($saved, $settings['pictures'] ? $item['picture'] : null) !== $isFeatured) {
        wp_update_post(wp_slash(['ID' => $saved, 'post_content' => nguon_hoc_content($item, !$isFeatured)]));
    }
    // Last, so that a run that ends in the middle does this item again.
    update_post_meta($saved, '_nguon_hoc_hash', $hash);
    return $known === 0 ? 'new' : 'changed';
}

/** Cron is nobody; whom the site has chosen may have left, then it is its first administrator. */
function nguon_hoc_author($settings)
{
    if (get_userdata($settings['author'])) {
        return $settings['author'];
    }
    return (int) current(get_users(['role' => 'administrator', 'orderby' => 'ID', 'number' => 1, 'fields' => 'ID']));
}

/** The item as `wp_insert_post` takes it. Titles are HTML to WordPress, and plain text to the hub. */
function nguon_hoc_post($item, $isFeatured)
{
    $at = gmdate('Y-m-d H:i:s', $item['at'] ? $item['at'] : time());
    return [
        'post_title' => htmlspecialchars($item['title'], ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8'),
        'post_content' => nguon_hoc_content($item, $isFeatured),
        'post_excerpt' => htmlspecialchars($item['excerpt'], ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8'),
        'post_date' => get_date_from_gmt($at),
        'post_date_gmt' => $at,
        'edit_date' => true,
        'meta_input' => ['_nguon_hoc_id' => $item['id'], '_nguon_hoc_url' => esc_url_raw($item['link'])],
    ];
}

/** The cover stands in the text, or, as the post's featured image, only its caption does: the credit must be seen. */
function nguon_hoc_content($item, $isFeatured)
{
    $html = $item['html'];
    if ($isFeatured && preg_match('#^\s*<figure>.*?</figure>#s', $html, $figure)) {
        $caption = preg_match('#<figcaption>(.*?)</figcaption>#s', $figure[0], $found) ? $found[1] : '';
        $html = ($caption === '' ? '' : '<p class="nguon-hoc-caption"><small>' . $caption . '</small></p>') . substr($html, strlen($figure[0]));
    }
    // Block themes keep only the pictures of their own blocks within the column.
    $html = str_replace('<img ', '<img style="max-width:100%;height:auto" ', $html);
    // Comments could be blocks and brackets shortcodes of this site; in the hub's text they are neither.
    $html = str_replace('[', '&#091;', wp_kses_post(preg_replace('/<!--.*?-->/s', '', $html)));
    $name = $item['by'] === '' ? wp_parse_url($item['link'], PHP_URL_HOST) : $item['by'];
    $source = '<a href="' . esc_url($item['link']) . '">' . esc_html($name) . '</a>';
    return trim($html) . "\n" . '<p class="nguon-hoc-source">Nguồn: ' . str_replace('[', '&#091;', $source) . '</p>';
}

/** Put into the trash by the site, or as the hub has it. */
function nguon_hoc_is_settled($post, $hash)
{
    return get_post_status($post) === 'trash' || get_post_meta($post, '_nguon_hoc_hash', true) === $hash;
}

/** Public again at the hub. Out of the trash by WordPress itself, which brings the comments back too. */
function nguon_hoc_bring_back($post, $item)
{
    delete_post_meta($post, '_nguon_hoc_gone');
    if (get_post_status($post) !== 'trash') {
        return [];
    }
    $before = get_post_meta($post, '_wp_trash_meta_status', true);
    wp_untrash_post($post);
    return ['post_status' => $before ? $before : 'draft', 'post_name' => sanitize_title($item['title'])];
}

/** Into the trash, and nothing of it stays there: someone could restore it. The reason is for readers, and they see no trash. */
function nguon_hoc_take_down($post)
{
    if (get_post_status($post) !== 'trash') {
        wp_trash_post($post);
        update_post_meta($post, '_nguon_hoc_gone', '1');
    }
    nguon_hoc_empty($post, ['post_title' => 'Nội dung đã được gỡ', 'post_content' => '', 'post_name' => 'da-go-' . $post]);
    foreach (['_wp_desired_post_slug', '_wp_old_slug', '_nguon_hoc_url'] as $key) {
        delete_post_meta($post, $key);
    }
}

/** The hub has something to say in place of the text. */
function nguon_hoc_show_notice($post, $title, $notice)
{
    $title = htmlspecialchars($title, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8');
    nguon_hoc_empty($post, ['post_title' => $title, 'post_content' => str_replace('[', '&#091;', nguon_hoc_paragraph($notice))]);
}

/** Without picture, summary and older versions. */
function nguon_hoc_empty($post, $instead)
{
    wp_update_post(wp_slash(['ID' => $post, 'post_excerpt' => ''] + $instead));
    nguon_hoc_remove_picture($post);
    nguon_hoc_forget_versions($post);
    delete_post_meta($post, '_nguon_hoc_hash');
}

/** WordPress deletes with a version what the post itself knows of its way into the trash: its former status, and since when it is there. */
function nguon_hoc_forget_versions($post)
{
    $keys = ['_wp_trash_meta_status', '_wp_trash_meta_time'];
    $kept = array_filter(array_combine($keys, array_map(function ($key) use ($post) {
        return get_post_meta($post, $key, true);
    }, $keys)));
    foreach (wp_get_post_revisions($post, ['check_enabled' => false]) as $revision) {
        wp_delete_post_revision($revision->ID);
    }
    foreach ($kept as $key => $value) {
        update_post_meta($post, $key, $value);
    }
}

/** The post of an item, in whatever state, also in those of other plugins, which `get_posts` does not name; 0 when there is none. */
function nguon_hoc_find($id)
{
    global $wpdb;
    return (int) $wpdb->get_var($wpdb->prepare(
        "SELECT p.ID FROM $wpdb->postmeta m JOIN $wpdb->posts p ON p.ID = m.post_id
         WHERE m.meta_key = '_nguon_hoc_id' AND m.meta_value = %s AND p.post_type = 'post' ORDER BY p.ID LIMIT 1",
        $id
    ));
}

/** Whether anything was ever imported here. */
function nguon_hoc_has_posts()
{
    global $wpdb;
    return (bool) $wpdb->get_var("SELECT 1 FROM $wpdb->postmeta WHERE meta_key = '_nguon_hoc_id' LIMIT 1");
}

/** What the site deletes for good is not imported again. What was gone at the hub anyway may come back. */
function nguon_hoc_refuse($post)
{
    $id = get_post_type($post) === 'post' ? get_post_meta($post, '_nguon_hoc_id', true) : '';
    if ($id && get_post_meta($post, '_nguon_hoc_gone', true) !== '1') {
        update_option('nguon_hoc_refused', array_unique(array_merge(get_option('nguon_hoc_refused', []), [$id])), false);
    }
}

function nguon_hoc_is_refused($id)
{
    return in_array($id, get_option('nguon_hoc_refused', []), true);
}
