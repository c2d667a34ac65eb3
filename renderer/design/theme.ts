const THEMES = ['tag', 'nacht', 'kontrast'] as const

/**
 * Sets the theme of a page: the one in its address (`?theme=nacht`), else the high contrast that the system asks for,
 * else *Tag*.
 */
export function chooseTheme(root: HTMLElement, pageUrl: string): void {
  const asked = new URL(pageUrl).searchParams.get('theme')
  const named = THEMES.find((theme) => theme === asked)
  root.dataset['theme'] = named ?? (matchMedia('(prefers-contrast: more)').matches ? 'kontrast' : 'tag')
}
