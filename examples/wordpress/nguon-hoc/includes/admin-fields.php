<?php
/** The choices of the settings page, by WordPress' Settings API, which checks nonce and capability. */

defined('ABSPATH') || exit;

const NGUON_HOC_MINUTES = [5, 10, 30, 60];

function nguon_hoc_register()
{
    register_setting('nguon_hoc', 'nguon_hoc_settings', ['type' => 'array', 'sanitize_callback' => 'nguon_hoc_check']);
    add_settings_section('nguon_hoc', '', '__return_null', 'nguon-hoc');
    $fields = [
        'feeds' => __('Địa chỉ RSS của hub', 'nguon-hoc'),
        'minutes' => __('Nhập một lần mỗi', 'nguon-hoc'),
        'status' => __('Bài mới', 'nguon-hoc'),
        'author' => __('Người đăng', 'nguon-hoc'),
        'category' => __('Chuyên mục chung', 'nguon-hoc'),
        'topics' => __('Chủ đề', 'nguon-hoc'),
        'pictures' => __('Ảnh bìa', 'nguon-hoc'),
    ];
    foreach ($fields as $field => $label) {
        add_settings_field("nguon_hoc_$field", $label, "nguon_hoc_field_$field", 'nguon-hoc', 'nguon_hoc', ['label_for' => "nguon_hoc_$field"]);
    }
}

function nguon_hoc_field_feeds()
{
    $help = __('Mỗi dòng một địa chỉ, của cùng một hub, ví dụ https://hub.tinh.example/feeds/articles.rss hoặc …/feeds/topics/thoi-quen-tu-hoc.rss.', 'nguon-hoc');
    echo '<textarea id="nguon_hoc_feeds" name="nguon_hoc_settings[feeds]" rows="3" class="large-text code" spellcheck="false" aria-describedby="nguon_hoc_feeds_help">'
        . esc_textarea(implode("\n", nguon_hoc_settings()['feeds'])) . '</textarea><p class="description" id="nguon_hoc_feeds_help">' . esc_html($help) . '</p>';
}

function nguon_hoc_field_minutes()
{
    $words = [];
    foreach (NGUON_HOC_MINUTES as $minutes) {
        /* translators: number of minutes */
        $words[$minutes] = sprintf(__('%d phút', 'nguon-hoc'), $minutes);
    }
    nguon_hoc_select('minutes', $words, __('Bài hub đã gỡ còn hiện ở đây lâu nhất chừng ấy, nếu WP-Cron chạy đều.', 'nguon-hoc'));
}

function nguon_hoc_field_status()
{
    $words = ['publish' => __('Đăng ngay', 'nguon-hoc'), 'pending' => __('Chờ duyệt', 'nguon-hoc'), 'draft' => __('Để bản nháp', 'nguon-hoc')];
    nguon_hoc_select('status', $words, __('Bài đã nhập giữ trạng thái mà trang này đã chọn.', 'nguon-hoc'));
}

function nguon_hoc_field_author()
{
    wp_dropdown_users([
        'id' => 'nguon_hoc_author',
        'name' => 'nguon_hoc_settings[author]',
        'selected' => nguon_hoc_settings()['author'],
        'capability' => ['edit_posts'],
    ]);
}

function nguon_hoc_field_category()
{
    wp_dropdown_categories([
        'id' => 'nguon_hoc_category',
        'name' => 'nguon_hoc_settings[category]',
        'selected' => nguon_hoc_settings()['category'],
        'show_option_none' => __('Không có', 'nguon-hoc'),
        'option_none_value' => 0,
        'hide_empty' => false,
        'hierarchical' => true,
    ]);
}

function nguon_hoc_field_topics()
{
    nguon_hoc_box('topics', __('Xếp bài vào chuyên mục cùng tên với chủ đề của hub; chưa có thì tạo', 'nguon-hoc'));
}

function nguon_hoc_field_pictures()
{
    nguon_hoc_box('pictures', __('Lấy ảnh bìa về thư viện, đặt làm ảnh đại diện; bài bị gỡ thì xóa ảnh', 'nguon-hoc'));
}

function nguon_hoc_select($field, $words, $help)
{
    echo '<select id="' . esc_attr("nguon_hoc_$field") . '" name="' . esc_attr("nguon_hoc_settings[$field]") . '">';
    foreach ($words as $value => $word) {
        echo '<option value="' . esc_attr($value) . '"' . selected(nguon_hoc_settings()[$field], $value, false) . '>' . esc_html($word) . '</option>';
    }
    echo '</select><p class="description">' . esc_html($help) . '</p>';
}

function nguon_hoc_box($field, $words)
{
    echo '<label><input type="checkbox" id="' . esc_attr("nguon_hoc_$field") . '" name="' . esc_attr("nguon_hoc_settings[$field]") . '" value="1"'
        . checked(nguon_hoc_settings()[$field], true, false) . '> ' . esc_html($words) . '</label>';
}

/** What was sent, made right; addresses that cannot be used are refused with the reason, and the former ones stay. */
function nguon_hoc_check($sent)
{
    $sent = is_array($sent) ? $sent : [];
    $before = nguon_hoc_settings();
    $given = wp_parse_args($sent, ['feeds' => [], 'minutes' => $before['minutes'], 'status' => $before['status'], 'author' => 0, 'category' => 0]);
    $feeds = nguon_hoc_feeds(is_array($given['feeds']) ? $given['feeds'] : explode("\n", $given['feeds']));
    if (is_string($feeds)) {
        // WordPress prints this as it is.
        add_settings_error('nguon_hoc_settings', 'feeds', esc_html($feeds));
        $feeds = $before['feeds'];
    }
    $author = get_userdata((int) $given['author']);
    return [
        'feeds' => $feeds,
        'minutes' => in_array((int) $given['minutes'], NGUON_HOC_MINUTES, true) ? (int) $given['minutes'] : $before['minutes'],
        'status' => in_array($given['status'], ['publish', 'pending', 'draft'], true) ? $given['status'] : $before['status'],
        'author' => $author && $author->has_cap('edit_posts') ? $author->ID : get_current_user_id(),
        'category' => term_exists((int) $given['category'], 'category') ? (int) $given['category'] : 0,
        'topics' => !empty($sent['topics']),
        'pictures' => !empty($sent['pictures']),
    ];
}

/** @return string[]|string the addresses, or what is wrong with them */
function nguon_hoc_feeds($lines)
{
    $feeds = [];
    foreach (array_filter(array_map('trim', $lines), 'strlen') as $line) {
        $feed = esc_url_raw($line, ['http', 'https']);
        // The hub's own address stands for all its articles.
        $feed = wp_parse_url($feed, PHP_URL_PATH) === null || wp_parse_url($feed, PHP_URL_PATH) === '/' ? untrailingslashit($feed) . '/feeds/articles.rss' : $feed;
        if (!preg_match('#^https?://[^/]+(/.*)?/feeds/[^?]+\.rss$#', $feed)) {
            /* translators: address */
            return sprintf(__('Không dùng được “%s”. Địa chỉ phải bắt đầu bằng https:// và kết thúc bằng .rss, như https://hub.tinh.example/feeds/articles.rss.', 'nguon-hoc'), $line);
        }
        if ($feeds && nguon_hoc_hub_of($feed) !== nguon_hoc_hub_of($feeds[0])) {
            return __('Các địa chỉ phải của cùng một hub.', 'nguon-hoc');
        }
        $feeds[] = $feed;
    }
    return array_values(array_unique($feeds));
}
