<?php
function comments(array $comments): string
{
    $html = '<ol>';
    foreach ($comments as $comment) {
        $body = nl2br($comment['body']);
        $safe = nl2br(htmlspecialchars($comment['body']));
        // ruleid: php-html-of-raw-field
        $html .= "<div class=\"body\">{$body}</div>";
        // ruleid: php-html-of-raw-field
        $html .= '<p>' . $comment['title'] . '</p>';
        // ok: php-html-of-raw-field
        $html .= "<div>{$safe}</div>";
        // ok: php-html-of-raw-field
        $html .= '<p>' . htmlspecialchars($comment['title'], ENT_QUOTES) . '</p>';
        // ok: php-html-of-raw-field
        $html .= '<p>' . (int) $comment['id'] . '</p>';
    }
    return $html;
}
