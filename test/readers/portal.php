<?php
// Reads a feed on standard input as the RSS block of a NukeViet portal does: by bare tag names, the picture from the first img of the
// description, the rest of it without tags. Prints what the portal would show, as JSON; any warning ends it.
set_error_handler(fn ($no, $message) => exit("$message\n"));

$feed = new DOMDocument();
$feed->loadXML(stream_get_contents(STDIN));
$first = fn ($item, $name) => $item->getElementsByTagName($name)->item(0);
$isAtom = $feed->getElementsByTagName('feed')->length > 0;
$shown = [];
foreach ($feed->getElementsByTagName($isAtom ? 'entry' : 'item') as $item) {
    $html = $first($item, $isAtom ? 'content' : 'description')->nodeValue;
    preg_match('#<img.+src="([^"]+)"[^>]*>#i', $html, $picture);
    $shown[] = [
        'title' => trim(strip_tags($first($item, 'title')->nodeValue)),
        'link' => $isAtom ? $first($item, 'link')->getAttribute('href') : $first($item, 'link')->nodeValue,
        'time' => strtotime($first($item, $isAtom ? 'updated' : 'pubDate')->nodeValue),
        'picture' => $picture[1] ?? null,
        'text' => mb_substr(trim(preg_replace('/\s+/', ' ', strip_tags($html))), 0, 500),
    ];
}

// The older block, and many home-made ones, read with SimpleXML; prefixed elements are out of their sight.
$simple = simplexml_load_string($feed->saveXML());
$titles = [];
foreach ($isAtom ? $simple->entry : $simple->channel->item as $item) $titles[] = (string) $item->title;

echo json_encode(['shown' => $shown, 'titles' => $titles], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
