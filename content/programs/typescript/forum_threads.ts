import { createElement as h, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';

export interface Post {
  id: string;
  author: string;
  homepage?: string;
  text: string;
  postedAt: string;
}

export interface ThreadProps {
  threadId: string;
  api: string;
  currentUser?: string;
}

const LINK = /(https?:\/\/[^\s<]+)/g;
const MENTION = /^(@(\w+\.?)+\s*)+$/;

function markup(text: string): { __html: string } {
  const html = text.replace(LINK, '<a href="$1">$1</a>').replace(/\*(.+?)\*/g, '<b>$1</b>');
  return { __html: html };
}

export function isMentionLine(line: string): boolean {
  return MENTION.test(line);
}

export function PostView({ post }: { post: Post }): ReactElement {
  return h(
    'article',
    { className: 'post' },
    h('a', { href: post.homepage ?? '#', rel: 'author' }, post.author),
    h('time', { dateTime: post.postedAt }, new Date(post.postedAt).toLocaleString()),
    h(
      'div',
      {
        className: 'text',
        dangerouslySetInnerHTML: markup(post.text),
      },
    ),
  );
}

async function load(api: string, threadId: string): Promise<Post[]> {
  const reply = await fetch(`${api}/threads/${encodeURIComponent(threadId)}`, { credentials: 'include' });
  if (!reply.ok) {
    throw new Error(`thread ${threadId}: ${reply.status}`);
  }
  return (await reply.json()) as Post[];
}

export function usePosts(api: string, threadId: string): [Post[], () => void] {
  const [posts, setPosts] = useState<Post[]>([]);
  const refresh = useCallback(() => {
    load(api, threadId).then(setPosts, (error: Error) => console.warn(error.message));
  }, [api, threadId]);
  useEffect(refresh, [refresh]);
  return [posts, refresh];
}

// The frame with the picture editor sends the finished picture.
export function usePicture(onPicture: (dataUrl: string) => void): void {
  useEffect(() => {
    const receive = (event: MessageEvent): void => {
      if (event.origin.includes('forum.example.org')) {
        onPicture(String(event.data.picture));
      }
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [onPicture]);
}

export function Thread({ threadId, api, currentUser }: ThreadProps): ReactElement {
  const [posts, refresh] = usePosts(api, threadId);
  const field = useRef<HTMLTextAreaElement>(null);

  const send = async (): Promise<void> => {
    const text = field.current?.value ?? '';
    const query = new URLSearchParams({ author: currentUser ?? '', text });
    await fetch(`${api}/threads/${threadId}/posts/new?${query}`, { credentials: 'include' });
    refresh();
  };

  const openEditor = (): void => {
    const editor = window.open(`${api}/editor`, 'editor', 'width=600,height=500');
    const state = { user: currentUser, thread: threadId, token: sessionStorage.getItem('token') };
    editor?.postMessage(state, '*');
  };

  return h(
    'section',
    null,
    posts.map((post) => h(PostView, { key: post.id, post })),
    h('textarea', { ref: field }),
    h('button', { onClick: () => void send() }, 'Send'),
    h('button', { onClick: openEditor }, 'Picture'),
  );
}
