<?php
/** The few functions of WordPress that the plugin calls, over one JSON file. `php wordpress-stub.php <plugin> <state file>` imports once. */

$GLOBALS['wp'] = is_file($argv[2]) ? json_decode(file_get_contents($argv[2]), true) : ['posts' => [], 'options' => [], 'saves' => 0];

function add_filter($name, $call) {}
function add_action($name, $call) {}
function wp_slash($value) { return is_array($value) ? array_map('wp_slash', $value) : (is_string($value) ? addslashes($value) : $value); }
function wp_unslash($value) { return is_array($value) ? array_map('wp_unslash', $value) : (is_string($value) ? stripslashes($value) : $value); }
function wp_kses_post($html) { return preg_replace('#<script.*?</script>#is', '', $html); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function get_option($name, $default) { return $GLOBALS['wp']['options'][$name] ?? $default; }
function update_option($name, $value, $autoload) { $GLOBALS['wp']['options'][$name] = $value; }
function get_post_status($id) { return $GLOBALS['wp']['posts'][$id]['post_status']; }
function get_post_meta($id, $key, $single) { return $GLOBALS['wp']['posts'][$id]['meta'][$key] ?? ''; }
function update_post_meta($id, $key, $value) { $GLOBALS['wp']['posts'][$id]['meta'][$key] = $value; }
function delete_post_meta($id, $key) { unset($GLOBALS['wp']['posts'][$id]['meta'][$key]); }
function wp_trash_post($id) { $GLOBALS['wp']['posts'][$id]['post_status'] = 'trash'; }

function wp_insert_post($post)
{
    return wp_update_post(['ID' => (string) (count($GLOBALS['wp']['posts']) + 1)] + $post);
}

function wp_update_post($post)
{
    $post = wp_unslash($post);
    $known = $GLOBALS['wp']['posts'][$post['ID']] ?? ['meta' => []];
    $meta = array_merge($known['meta'], $post['meta_input'] ?? []);
    unset($post['meta_input']);
    $GLOBALS['wp']['posts'][$post['ID']] = ['meta' => $meta] + $post + $known;
    $GLOBALS['wp']['saves']++;
    return $post['ID'];
}

function get_posts($query)
{
    $found = array_filter($GLOBALS['wp']['posts'], function ($post) use ($query) {
        return in_array($post['post_status'], $query['post_status'], true) && ($post['meta'][$query['meta_key']] ?? null) === $query['meta_value'];
    });
    return array_slice(array_keys($found), 0, $query['numberposts']);
}

class WP_Error {}
function is_wp_error($thing) { return $thing instanceof WP_Error; }
function wp_remote_get($url, $options)
{
    $context = stream_context_create(['http' => ['ignore_errors' => true, 'timeout' => $options['timeout'], 'follow_location' => $options['redirection'] === 0 ? 0 : 1]]);
    $body = @file_get_contents($url, false, $context);
    if ($body === false) {
        return new WP_Error();
    }
    preg_match('#^HTTP/\S+ (\d{3})#', $http_response_header[0], $match);
    return ['code' => (int) $match[1], 'body' => $body];
}
function wp_remote_retrieve_response_code($response) { return $response['code']; }
function wp_remote_retrieve_body($response) { return $response['body']; }

define('NGUON_HOC_HUB', getenv('HUB'));
require $argv[1];
nguon_hoc_import();
file_put_contents($argv[2], json_encode($GLOBALS['wp']));
