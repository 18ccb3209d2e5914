<?php

function back()
{
    $to = $_GET['return'];
    // ruleid: php-open-redirect
    header('Location: ' . $to);
    // ruleid: php-open-redirect
    header("Location: {$_POST['next']}", true, 302);
    // ruleid: php-open-redirect
    wp_redirect($_REQUEST['redirect_to']);
    // ok: php-open-redirect
    header('Location: /login.php?user=' . urlencode($_GET['user']));
    // ok: php-open-redirect
    header('Location: ' . ($to === 'cart' ? '/cart' : '/'));
    // ok: php-open-redirect
    wp_safe_redirect($to);
}


function toHttps($request)
{
    $query = '?' . $request->getQueryString();
    // ok: php-open-redirect
    return new RedirectResponse('https://shop.example' . $query, 301);
}
