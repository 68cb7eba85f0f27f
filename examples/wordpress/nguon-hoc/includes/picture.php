<?php
/** The cover of an item in the site's own media library, as the featured image of its post. */

defined('ABSPATH') || exit;

const NGUON_HOC_PICTURE_SECONDS = 30;

/**
 * True when the featured image is the item's cover now. False when there is none, when the site has chosen another, or when it could not be fetched: then
 * the text shows it from the hub.
 */
function nguon_hoc_set_picture($post, $picture)
{
    if (nguon_hoc_has_picture($post, $picture)) {
        return true;
    }
    nguon_hoc_remove_picture($post);
    if ($picture === null || has_post_thumbnail($post)) {
        return false;
    }
    $attachment = nguon_hoc_fetch_picture($post, $picture);
    if (!$attachment) {
        return false;
    }
    update_post_meta($post, '_nguon_hoc_picture', $attachment);
    return (bool) set_post_thumbnail($post, $attachment);
}

function nguon_hoc_has_picture($post, $picture)
{
    $ours = (int) get_post_meta($post, '_nguon_hoc_picture', true);
    $isSame = $picture !== null && $ours && get_post_meta($ours, '_nguon_hoc_url', true) === $picture['url'];
    return $isSame && (int) get_post_thumbnail_id($post) === $ours;
}

/** The file too: a picture that was withdrawn must not stay at its address. */
function nguon_hoc_remove_picture($post)
{
    $ours = (int) get_post_meta($post, '_nguon_hoc_picture', true);
    delete_post_meta($post, '_nguon_hoc_picture');
    if ($ours && get_post_meta($ours, '_nguon_hoc_url', true)) {
        wp_delete_attachment($ours, true);
    }
}

/** Only from the hub, whatever a feed says; WordPress looks whether the file is a picture. */
function nguon_hoc_fetch_picture($post, $picture)
{
    $hub = nguon_hoc_state()['hub'];
    if ($hub === '' || strpos($picture['url'], $hub . '/') !== 0) {
        return 0;
    }
    require_once ABSPATH . 'wp-admin/includes/file.php';
    require_once ABSPATH . 'wp-admin/includes/media.php';
    require_once ABSPATH . 'wp-admin/includes/image.php';
    $file = wp_tempnam($picture['url']);
    try {
        $answer = nguon_hoc_ask($picture['url'], ['timeout' => NGUON_HOC_PICTURE_SECONDS, 'stream' => true, 'filename' => $file]);
        $name = sanitize_file_name(rawurldecode(basename((string) wp_parse_url($picture['url'], PHP_URL_PATH))));
        $about = wp_slash(['post_title' => $picture['alt'], 'post_author' => get_post_field('post_author', $post), 'meta_input' => [
            '_nguon_hoc_url' => $picture['url'],
            '_wp_attachment_image_alt' => $picture['alt'],
        ]]);
        $made = $answer['status'] === 200 ? media_handle_sideload(['name' => $name, 'tmp_name' => $file], $post, null, $about) : 0;
    } catch (Nguon_Hoc_Failure $failure) {
        // The item is there without it, and shows the hub's own picture.
        $made = 0;
    } finally {
        is_file($file) && wp_delete_file($file);
    }
    return is_wp_error($made) ? 0 : $made;
}
