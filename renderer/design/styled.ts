import { type ElementPart, noChange } from 'lit'
import { Directive, directive, type PartInfo, PartType } from 'lit/directive.js'

/** CSS properties by their names in style sheets, custom properties included. */
export type Styles = Readonly<Record<string, string>>

class StyledDirective extends Directive {
  #set: Styles = {}

  constructor(part: PartInfo) {
    super(part)
    if (part.type !== PartType.ELEMENT) throw new Error('styled() stands in the tag itself')
  }

  render(_styles: Styles): unknown {
    return noChange
  }

  override update(part: ElementPart, [styles]: [Styles]): unknown {
    const { element } = part
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return noChange
    for (const name of Object.keys(this.#set)) if (!(name in styles)) element.style.removeProperty(name)
    for (const [name, value] of Object.entries(styles)) {
      if (this.#set[name] !== value) element.style.setProperty(name, value)
    }
    this.#set = styles
    return noChange
  }
}

/**
 * Sets styles of one element through the object model: `<div ${styled({ left: '10%' })}>`. A style attribute, which
 * `styleMap` writes at first, is forbidden by the pages' Content Security Policy.
 */
export const styled = directive(StyledDirective)
