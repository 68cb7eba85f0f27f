<?php
/** Asking the hub. */

defined('ABSPATH') || exit;

const NGUON_HOC_TIMEOUT_SECONDS = 15;
const NGUON_HOC_LARGEST_ANSWER = 20 * MB_IN_BYTES;

/** What an administrator is told; the import stops here and goes on from here the next time. */
class Nguon_Hoc_Failure extends Exception
{
}

/**
 * By `wp_remote_get`, for `wp_safe_remote_get` refuses hubs in the authority's own network.
 *
 * @return array{status: int, body: string, etag: string}
 * @throws Nguon_Hoc_Failure when there is no answer, or one that says to come again later
 */
function nguon_hoc_ask($url, $options = [])
{
    $headers = array_filter([
        'Accept-Language' => strpos(determine_locale(), 'vi') === 0 ? 'vi' : 'en',
        'Authorization' => NGUON_HOC_KEY === '' ? '' : 'Bearer ' . NGUON_HOC_KEY,
    ]);
    $response = wp_remote_get($url, array_replace_recursive([
        'timeout' => NGUON_HOC_TIMEOUT_SECONDS,
        'redirection' => 0,
        'limit_response_size' => NGUON_HOC_LARGEST_ANSWER,
        'headers' => $headers,
    ], $options));
    if (is_wp_error($response)) {
        /* translators: 1: address, 2: reason */
        throw new Nguon_Hoc_Failure(sprintf(__('Hub không trả lời ở %1$s (%2$s).', 'nguon-hoc'), $url, $response->get_error_message()));
    }
    $status = (int) wp_remote_retrieve_response_code($response);
    $body = wp_remote_retrieve_body($response);
    if ($status === 401 || $status === 403 || $status === 429 || $status >= 500) {
        throw nguon_hoc_unexpected($url, $status, $body);
    }
    return ['status' => $status, 'body' => $body, 'etag' => (string) wp_remote_retrieve_header($response, 'etag')];
}

/** JSON that is there, as an array. */
function nguon_hoc_ask_json($url)
{
    $answer = nguon_hoc_ask($url);
    $json = $answer['status'] === 200 ? json_decode($answer['body'], true) : null;
    if (!is_array($json)) {
        throw nguon_hoc_unexpected($url, $answer['status'], $answer['body']);
    }
    return $json;
}

/** The hub says in its problem details what is wrong. */
function nguon_hoc_unexpected($url, $status, $body)
{
    $problem = json_decode($body, true);
    $detail = isset($problem['detail']) && is_string($problem['detail']) ? $problem['detail'] : __('Câu trả lời không đọc được.', 'nguon-hoc');
    /* translators: 1: address, 2: HTTP status, 3: what the hub says */
    return new Nguon_Hoc_Failure(sprintf(__('Hub trả lời %2$d ở %1$s: %3$s', 'nguon-hoc'), $url, $status, $detail));
}
