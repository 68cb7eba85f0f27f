<?php
/** The newest articles of the hub, and one of them with ?bai=<slug>. Settings by environment: HUB, HUB_CACHE. */
require __DIR__ . '/hub.php';

$hub = rtrim(getenv('HUB') ?: 'http://localhost:3000', '/');
$folder = getenv('HUB_CACHE') ?: sys_get_temp_dir() . '/nguon-hoc';
if (!is_dir($folder)) {
    mkdir($folder, 0700, true);
}

$slug = isset($_GET['bai']) && is_string($_GET['bai']) ? $_GET['bai'] : null;
$path = $slug === null ? '/v1/articles?limit=10&fields=slug,title,summary,publishedAt' : '/v1/articles/' . rawurlencode($slug);
$answer = hub_get($hub, $path, $folder);
$body = $answer['body'];
$isItem = $slug !== null && $answer['status'] === 200 && !isset($body['notice']);
$isList = $slug === null && $answer['status'] === 200;
$title = $isItem ? $body['title'] : 'Học tập suốt đời';

if (!$isItem && !$isList && !isset($body['notice'])) {
    http_response_code($answer['status'] === 0 || $answer['status'] >= 500 ? 503 : $answer['status']);
}
header('Content-Type: text/html; charset=utf-8');
?>
<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><?= hub_text($title) ?></title>
<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif}img{max-width:100%;height:auto}</style>
<main>
<h1><?= hub_text($title) ?></h1>
<?php if ($answer['isStale']) : ?>
<p role="status">Đang hiện bản lưu lúc <?= hub_text(date('H:i d/m/Y', $answer['at'])) ?>, vì nguồn tin chưa trả lời.</p>
<?php endif; ?>
<?php if ($isList) : ?>
<ul>
<?php foreach ($body['data'] as $item) : ?>
<li><a href="?bai=<?= hub_text(rawurlencode($item['slug'])) ?>"><?= hub_text($item['title']) ?></a><p><?= hub_text($item['summary']) ?></p></li>
<?php endforeach; ?>
</ul>
<?php elseif ($isItem) : ?>
<p><?= hub_text($body['summary']) ?></p>
<?php if ($body['correction'] !== null) : ?>
<p><strong>Đính chính:</strong> <?= hub_text($body['correction']['note']) ?></p>
<?php endif; ?>
<?php /* Clean HTML, as the hub promises for body.html. */ echo $body['body']['html'] ?>
<p><a href="<?= hub_text($body['url']) ?>">Bản gốc</a></p>
<?php elseif (isset($body['notice'])) : ?>
<p><?= hub_text($body['notice']) ?></p>
<?php else : ?>
<p><?= hub_text(isset($body['detail']) ? $body['detail'] : 'Nguồn tin chưa trả lời. Xin quay lại sau.') ?></p>
<?php endif; ?>
</main>
</html>
