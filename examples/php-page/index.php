<?php
/** The newest articles of the hub, and one of them with ?bai=<slug>. Settings by environment: HUB, HUB_CACHE. */
require __DIR__ . '/hub.php';

$hub = rtrim(getenv('HUB') ?: 'http://localhost:3000', '/');
$folder = getenv('HUB_CACHE') ?: sys_get_temp_dir() . '/nguon-hoc';

$slug = isset($_GET['bai']) && is_string($_GET['bai']) && $_GET['bai'] !== '' ? $_GET['bai'] : null;
$path = $slug === null ? '/v1/articles?limit=10&fields=slug,title,summary,publishedAt' : '/v1/articles/' . rawurlencode($slug);
$answer = hub_get($hub, $path, $folder);
$body = $answer['body'];
if (in_array($answer['status'], [301, 302, 307, 308], true) && $answer['location'] !== '') {
    // Another article is shown here, anything else of the hub there; it may also be a page elsewhere.
    $location = preg_replace(['#^/v1/articles/([^/?]+)$#', '#^/v1/#'], ['?bai=$1', "$hub/p/"], $answer['location']);
    header("Location: $location", true, 308);
    exit;
}
$isNotice = isset($body['notice']);
$isItem = $slug !== null && $answer['status'] === 200 && !$isNotice && isset($body['title']);
$isList = $slug === null && $answer['status'] === 200 && isset($body['data']);
$title = $isItem ? $body['title'] : 'Học tập suốt đời';

if (!$isItem && !$isList && !$isNotice) {
    http_response_code($answer['status'] >= 400 && $answer['status'] < 500 ? $answer['status'] : 503);
}
header('Content-Type: text/html; charset=utf-8');
?>
<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><?= hub_text($title) ?></title>
<style>
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif;color:#1d2433}
h1{line-height:1.3}a{color:#0b5d51}img{max-width:100%;height:auto}ul.list{padding:0;list-style:none}.list a{font-weight:600}.list p{margin:0 0 1rem}
.time{color:#5a6272;font-size:.9375rem;white-space:nowrap}
</style>
<main>
<?php if ($slug !== null) : ?>
<p><a href="?">Tất cả bài viết</a></p>
<?php endif; ?>
<h1><?= hub_text($title) ?></h1>
<?php if ($answer['isStale']) : ?>
<p role="status">Đang hiện bản lưu lúc <?= hub_text(hub_time(new DateTime('@' . $answer['at']))) ?>, vì nguồn tin chưa trả lời.</p>
<?php endif; ?>
<?php if ($isList) : ?>
<ul class="list">
<?php foreach ($body['data'] as $item) : ?>
<li><a href="?bai=<?= hub_text(rawurlencode($item['slug'])) ?>"><?= hub_text($item['title']) ?></a>
<p><?= hub_text($item['summary']) ?> <span class="time"><?= hub_text(hub_time(new DateTime($item['publishedAt']))) ?></span></p></li>
<?php endforeach; ?>
</ul>
<?php elseif ($isItem) : ?>
<p class="time"><?= hub_text(hub_time(new DateTime($body['publishedAt']))) ?></p>
<?php if ($body['correction'] !== null) : ?>
<p><strong>Thông tin cải chính:</strong> <?= hub_text($body['correction']['note']) ?></p>
<?php endif; ?>
<p><?= hub_text($body['summary']) ?></p>
<?php /* Clean HTML, as the hub promises for body.html. */ echo $body['body']['html'] ?>
<p><a href="<?= hub_text($body['url']) ?>">Bản gốc</a></p>
<?php elseif ($isNotice) : ?>
<p><?= hub_text($body['notice']) ?></p>
<?php else : ?>
<p><?= hub_text(isset($body['detail']) ? $body['detail'] : 'Nguồn tin chưa trả lời. Xin quay lại sau.') ?></p>
<?php endif; ?>
</main>
</html>
