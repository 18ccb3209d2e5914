<?php

namespace Example\App;

use PDO;

function handle($buf, $other)
{
    run($buf);
    load_untrusted($buf);
    run($buf);
    run($other);
    check($buf);
    run($buf);
}

function handleTwice($buf)
{
    load_untrusted($buf);
    check($buf);
    run($buf);
    load_untrusted($buf);
    run($buf);
}
