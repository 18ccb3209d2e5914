<?php

function page($twig, $smarty)
{
    $text = $_POST['body'];
    // ruleid: php-template-from-request
    $a = $twig->createTemplate($text)->render();
    // ruleid: php-template-from-request
    $b = Blade::render('Hello ' . $_GET['name']);
    // ruleid: php-template-from-request
    $smarty->display('string:' . $_GET['tpl']);
    // ok: php-template-from-request
    $c = $twig->render('page.html.twig', ['body' => $text]);
    // ok: php-template-from-request
    $d = Blade::render('Hello {{ $name }}', ['name' => 'x']);
    // ok: php-template-from-request
    $smarty->display('page.tpl');
    return [$a, $b, $c, $d];
}
