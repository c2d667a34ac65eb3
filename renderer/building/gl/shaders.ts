/*
 * GLSL of the model. `view` takes plan metres to the glass; `lift` moves a whole level up the glass, which is not the
 * same as higher walls: walls lean, levels do not.
 */
const HEAD = `precision highp float;
precision highp int;
uniform mat4 view;
uniform vec4 liftStep;
uniform sampler2D palette;
vec3 tone(float number) { return texelFetch(palette, ivec2(int(number + 0.5), 0), 0).rgb; }
`
const LEVELS = `uniform float lifts[LEVEL_COUNT];
float liftOf(float level) { return lifts[int(level + 0.5)]; }
`

/** Opaque parts. A room's own tone can be replaced through `rooms`. */
export const SOLID = {
  vertex: `${HEAD}
uniform mat4 modelMatrix;
uniform vec2 beside;
uniform sampler2D rooms;
in vec3 position;
in vec2 facing;
in vec2 paint;
flat out vec3 color;
void main() {
  float number = paint.x;
  if (paint.y > 0.5) {
    int room = int(paint.y + 0.5);
    float chosen = texelFetch(rooms, ivec2(room % 256, room / 256), 0).r * 255.0;
    if (chosen > 0.5) number = chosen - 1.0;
  }
  color = tone(number);
  if (dot(facing, facing) > 0.5) color = mix(color, tone(number + 1.0), smoothstep(-0.75, 0.6, dot(facing, beside)));
  gl_Position = view * vec4(position, 1.0) + modelMatrix[3].z * liftStep;
}`,
  fragment: `precision highp float;
flat in vec3 color;
out vec4 pixel;
void main() { pixel = vec4(color, 1.0); }`,
}

/** Glass with lines along its edges. */
export const GLASS = {
  vertex: `${HEAD}
uniform mat4 modelMatrix;
uniform float tint;
uniform float edge;
uniform float path;
in vec3 position;
in vec4 span;
in float mark;
out vec4 at;
flat out vec3 pane;
flat out vec3 line;
flat out vec2 weight;
void main() {
  at = span;
  pane = tone(tint);
  line = tone(mark > 0.5 ? path : edge);
  weight = mark > 0.5 ? vec2(0.5, 1.25) : vec2(0.35, 0.7);
  gl_Position = view * vec4(position, 1.0) + modelMatrix[3].z * liftStep;
}`,
  fragment: `precision highp float;
uniform float pixelRatio;
in vec4 at;
flat in vec3 pane;
flat in vec3 line;
flat in vec2 weight;
out vec4 pixel;
void main() {
  vec2 inside = min(at.xy, at.zw - at.xy) / fwidth(at.xy);
  float near = 1.0 - smoothstep(weight.y * pixelRatio - 0.5, weight.y * pixelRatio + 0.5, min(inside.x, inside.y));
  pixel = vec4(mix(pane, line, near), mix(weight.x, 1.0, near));
}`,
}

/** The way. `ghost` is how much of it is seen through walls. */
export const RIBBON = {
  vertex: `${HEAD}${LEVELS}
in vec3 position;
in vec4 strip;
in vec3 storey;
out vec4 trace;
void main() {
  trace = strip;
  gl_Position = view * vec4(position, 1.0) + mix(liftOf(storey.x), liftOf(storey.y), storey.z) * liftStep;
}`,
  fragment: `${HEAD}
uniform float path;
uniform float pathCase;
uniform float tint;
uniform float reveal;
uniform float ghost;
in vec4 trace;
out vec4 pixel;
void main() {
  int part = int(trace.w + 0.5);
  if (trace.x > reveal || (ghost > 0.0 && part > 0)) discard;
  float edge = fwidth(trace.y);
  if (part == 3) { pixel = vec4(tone(tint), 0.75); return; }
  if (part == 1 || part == 4) { pixel = vec4(tone(pathCase), 1.0); return; }
  float rim = smoothstep(trace.z - edge * 0.5, trace.z + edge * 0.5, trace.y);
  if (ghost > 0.0) {
    if (rim > 0.5) discard;
    pixel = vec4(tone(path), ghost);
    return;
  }
  pixel = vec4(mix(tone(path), tone(pathCase), rim), 1.0);
}`,
}

/** Names on the floor, from the atlas of distance fields. */
export const LABEL = {
  vertex: `${HEAD}${LEVELS}
uniform float ink;
in vec3 position;
in vec2 uv;
in float level;
out vec2 where;
flat out vec3 color;
void main() {
  where = uv;
  color = tone(ink);
  gl_Position = view * vec4(position, 1.0) + liftOf(level) * liftStep;
}`,
  fragment: `precision highp float;
uniform sampler2D atlas;
uniform float letterEdge;
in vec2 where;
flat in vec3 color;
out vec4 pixel;
void main() {
  float far = texture(atlas, where).r;
  float soft = max(fwidth(far) * 0.7, 0.004);
  float ink = smoothstep(letterEdge - soft, letterEdge + soft, far);
  if (ink < 0.01) discard;
  pixel = vec4(color, ink);
}`,
}

/** What the visitor sees ahead. */
export const CONE = {
  vertex: `${HEAD}
uniform mat4 modelMatrix;
uniform float now;
in vec3 position;
in float reach;
out float far;
flat out vec3 color;
void main() {
  far = reach;
  color = tone(now);
  gl_Position = view * vec4(position, 1.0) + modelMatrix[3].z * liftStep;
}`,
  fragment: `precision highp float;
uniform float strength;
in float far;
flat in vec3 color;
out vec4 pixel;
void main() { pixel = vec4(color, strength * (1.0 - smoothstep(0.25, 1.0, far))); }`,
}
