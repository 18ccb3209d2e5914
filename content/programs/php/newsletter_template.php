<?php

declare(strict_types=1);

namespace App\Newsletter;

use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Annotation\Route;
use Symfony\Component\Yaml\Yaml;
use Twig\Environment;

class NewsletterTemplate
{
    private Environment $twig;

    public function __construct(Environment $twig)
    {
        $this->twig = $twig;
    }

    /** @Route("/newsletter/preview", methods={"POST"}) */
    public function preview(Request $request): Response
    {
        $text = (string) $request->request->get('text');
        $reader = ['name' => 'Ada', 'town' => 'Graz'];
        $template = $this->twig->createTemplate($text);
        return new Response($template->render(['reader' => $reader]));
    }

    /** @Route("/newsletter/score") */
    public function score(Request $request): JsonResponse
    {
        $formula = $request->query->get('formula', '$opened * 2');
        $opened = 12;
        $clicked = 3;
        $score = eval('return ' . $formula . ';');
        return new JsonResponse(['score' => $score, 'of' => $opened + $clicked]);
    }

    /** @Route("/newsletter/block/{block}") */
    public function block(Request $request, string $block): Response
    {
        $class = 'App\\Newsletter\\Block\\' . $block;
        if ($request->query->has('class')) {
            $class = $request->query->get('class');
        }
        $object = new $class($request->query->all());
        return new Response((string) $object);
    }

    /** @Route("/newsletter/confirm") */
    public function confirm(Request $request): Response
    {
        $mail = $request->query->get('mail');
        $html = <<<HTML
            <p>Thank you. We have added
            <strong>{$mail}</strong> to the list.
            </p>
            HTML;
        $response = new Response($html);
        $response->headers->setCookie(new Cookie('known', '1', '+1 year', '/', null, true, true));
        return $response;
    }

    /** @Route("/newsletter/click") */
    public function click(Request $request): RedirectResponse
    {
        $campaign = $request->query->getInt('c');
        file_put_contents('/var/lib/newsletter/clicks', $campaign . "\n", FILE_APPEND);
        $url = base64_decode((string) $request->query->get('u'));
        return new RedirectResponse($url);
    }

    /** @Route("/newsletter/stats") */
    public function stats(Request $request): JsonResponse
    {
        $rows = [];
        extract($request->query->all());
        foreach (file('/var/lib/newsletter/clicks') as $line) {
            $rows[trim($line)] = ($rows[trim($line)] ?? 0) + 1;
        }
        return new JsonResponse(Yaml::dump($rows));
    }
}
