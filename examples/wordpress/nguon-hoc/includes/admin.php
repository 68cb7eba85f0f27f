<?php
/** What an administrator sees: the page Settings → Nguồn Học, and a notice when the import does not go well. */

defined('ABSPATH') || exit;

/** After so many intervals without a run that went well something is wrong with WP-Cron. */
const NGUON_HOC_LATE_INTERVALS = 6;

add_action('admin_menu', 'nguon_hoc_menu');
add_action('admin_init', 'nguon_hoc_register');
add_action('admin_notices', 'nguon_hoc_notice');
add_action('admin_post_nguon_hoc_import', 'nguon_hoc_import_now');
add_action('admin_post_nguon_hoc_accept', 'nguon_hoc_accept');
add_filter('plugin_action_links_' . plugin_basename(dirname(__DIR__) . '/nguon-hoc.php'), 'nguon_hoc_links');

function nguon_hoc_menu()
{
    add_options_page('Nguồn Học', 'Nguồn Học', 'manage_options', 'nguon-hoc', 'nguon_hoc_page');
}

function nguon_hoc_links($links)
{
    array_unshift($links, '<a href="' . esc_url(nguon_hoc_page_url()) . '">' . esc_html__('Thiết lập', 'nguon-hoc') . '</a>');
    return $links;
}

function nguon_hoc_page_url()
{
    return admin_url('options-general.php?page=nguon-hoc');
}

function nguon_hoc_page()
{
    if (!current_user_can('manage_options')) {
        return;
    }
    $state = nguon_hoc_state();
    $refused = count(get_option('nguon_hoc_refused', []));
    ?>
    <div class="wrap">
        <h1>Nguồn Học</h1>
        <form action="options.php" method="post">
            <?php
            settings_fields('nguon_hoc');
            do_settings_sections('nguon-hoc');
            submit_button(__('Lưu thiết lập', 'nguon-hoc'));
            ?>
        </form>
        <?php if (nguon_hoc_settings()['feeds']) : ?>
            <h2><?php esc_html_e('Nhập bài', 'nguon-hoc'); ?></h2>
            <p><?php echo esc_html(nguon_hoc_last_run($state)); ?></p>
            <?php
            nguon_hoc_button('nguon_hoc_import', __('Nhập ngay', 'nguon-hoc'));
            if ($refused > 0) {
                /* translators: number of posts */
                echo '<p>' . esc_html(sprintf(__('Trang đã xóa hẳn %d bài; những bài này không được nhập lại.', 'nguon-hoc'), $refused)) . '</p>';
                nguon_hoc_button('nguon_hoc_accept', __('Cho phép nhập lại', 'nguon-hoc'));
            }
        endif;
        ?>
    </div>
    <?php
}

function nguon_hoc_last_run($state)
{
    if (!$state['tried']) {
        return __('Chưa nhập lần nào.', 'nguon-hoc');
    }
    /* translators: 1: time, 2: new posts, 3: changed posts, 4: posts taken down */
    $words = __('Lần gần nhất: %1$s. Bài mới: %2$d, cập nhật: %3$d, gỡ: %4$d.', 'nguon-hoc');
    return sprintf($words, nguon_hoc_time($state['tried']), $state['counts']['new'], $state['counts']['changed'], $state['counts']['down']);
}

/** `08:00 21/4/2026`, in the site's time zone. */
function nguon_hoc_time($at)
{
    return wp_date('H:i j/n/Y', $at);
}

function nguon_hoc_button($action, $label)
{
    echo '<form action="' . esc_url(admin_url('admin-post.php')) . '" method="post"><input type="hidden" name="action" value="' . esc_attr($action) . '">';
    wp_nonce_field($action);
    submit_button($label, 'secondary', 'submit', false);
    echo '</form>';
}

function nguon_hoc_import_now()
{
    nguon_hoc_allow('nguon_hoc_import');
    // The first run fetches fifty pictures.
    function_exists('set_time_limit') && set_time_limit(5 * MINUTE_IN_SECONDS);
    nguon_hoc_import();
    wp_safe_redirect(nguon_hoc_page_url());
    exit;
}

function nguon_hoc_accept()
{
    nguon_hoc_allow('nguon_hoc_accept');
    delete_option('nguon_hoc_refused');
    nguon_hoc_keep_state(['etags' => []] + nguon_hoc_state());
    wp_safe_redirect(nguon_hoc_page_url());
    exit;
}

function nguon_hoc_allow($action)
{
    if (!current_user_can('manage_options')) {
        wp_die(esc_html__('Bạn không có quyền làm việc này.', 'nguon-hoc'), '', ['response' => 403]);
    }
    check_admin_referer($action);
}

/** On every page of the admin, to those who can do something about it. */
function nguon_hoc_notice()
{
    $settings = nguon_hoc_settings();
    if (!current_user_can('manage_options') || !$settings['feeds']) {
        return;
    }
    $state = nguon_hoc_state();
    $lines = $state['problems'];
    if ($lines) {
        $done = $state['done'] ? nguon_hoc_time($state['done']) : __('chưa lần nào', 'nguon-hoc');
        /* translators: time */
        $lines[] = sprintf(__('Lần nhập trọn vẹn gần nhất: %s. Bài đã nhập vẫn còn; lần sau sẽ tiếp tục từ chỗ dừng.', 'nguon-hoc'), $done);
    } elseif ($state['tried'] && time() - $state['tried'] > NGUON_HOC_LATE_INTERVALS * $settings['minutes'] * MINUTE_IN_SECONDS) {
        /* translators: time */
        $lines[] = sprintf(__('Chưa nhập lại từ %s: WP-Cron không chạy, hoặc lần nhập bị ngắt. Hãy cho cron của máy chủ gọi wp-cron.php.', 'nguon-hoc'), nguon_hoc_time($state['tried']));
    }
    if ($lines) {
        echo '<div class="notice notice-error"><p><strong>Nguồn Học</strong></p>';
        foreach (array_slice($lines, -5) as $line) {
            echo '<p>' . esc_html($line) . '</p>';
        }
        echo '</div>';
    }
}
