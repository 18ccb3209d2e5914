<?php

function render($xslt, $xpath)
{
    // ruleid: php-xslt-functions
    $xslt->registerPHPFunctions();
    // ruleid: php-xslt-functions
    $xpath->registerPhpFunctions();
    // ok: php-xslt-functions
    $xslt->registerPHPFunctions(['ucfirst']);
    // ok: php-xslt-functions
    $xpath->registerNamespace('p', 'urn:p');
    // ok: php-xslt-functions
    $xslt->setParameter('', 'x', '1');
}
