<?php

class PayController extends Controller
{
    // ruleid: php-csrf-protection-off
    public $enableCsrfValidation = false;

    public function options()
    {
        // ruleid: php-csrf-protection-off
        return ['data_class' => Pay::class, 'csrf_protection' => false];
    }

    public function routes($route)
    {
        // ruleid: php-csrf-protection-off
        $route->withoutMiddleware([VerifyCsrfToken::class]);
        // ok: php-csrf-protection-off
        $route->middleware('auth');
        // ok: php-csrf-protection-off
        return ['data_class' => Pay::class, 'csrf_protection' => true];
    }

    // ok: php-csrf-protection-off
    protected $except = ['hooks/payments'];
}
